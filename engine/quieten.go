package main

import (
	"io"
	"log"
	"log/slog"
	"time"

	_ "time/tzdata" // a browser has no zone files, and dateInZone needs them
)

// quieten stops what would reach outside: Helm's log lines, and the machine's time zone in rendered dates.
func quieten() {
	slog.SetDefault(slog.New(slog.DiscardHandler))
	log.SetOutput(io.Discard)
	time.Local = time.UTC
}

// Program real asks the real client-go what the stand-ins must answer, and writes their tables.
//
//	go run . table    writes ../standins/client-go/kubernetes/scheme/table.go
//	go run . facts    prints the facts as JSON
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

const tableFile = "../standins/client-go/kubernetes/scheme/table.go"

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("say what to do: table or facts")
	}
	switch args[0] {
	case "table":
		return os.WriteFile(tableFile, printTable(readFacts()), 0o644)
	case "facts":
		return json.NewEncoder(os.Stdout).Encode(readFacts())
	}
	return fmt.Errorf("%q is neither table nor facts", args[0])
}

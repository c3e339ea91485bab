//go:build !js

// Program engine, built natively, answers one request from standard input: for tests and debugging.
//
//	go run . render < request.json
package main

import (
	"fmt"
	"io"
	"os"
)

func main() {
	quieten()
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "say which operation: render, lint, inspect or about")
		os.Exit(2)
	}
	request, err := io.ReadAll(os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Print(answer(os.Args[1], string(request), ""))
}

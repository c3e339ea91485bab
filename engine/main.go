//go:build js

// Program engine is Helm as a WebAssembly module. It sets the global function slipwayEngine(op, request), which
// returns a promise of the answer. README.md says what the host must supply.
package main

import "syscall/js"

func main() {
	quieten()
	js.Global().Set("slipwayEngine", js.FuncOf(startOperation))
	select {}
}

// startOperation answers by a promise, because Go must not wait inside a call from JavaScript and some operations
// wait: lint reads files, and a template may ask for a time zone.
func startOperation(_ js.Value, args []js.Value) any {
	op, request := args[0].String(), args[1].String()
	var executor js.Func
	executor = js.FuncOf(func(_ js.Value, settle []js.Value) any {
		resolve := settle[0]
		go func() {
			defer executor.Release()
			resolve.Invoke(answer(op, request))
		}()
		return nil
	})
	return js.Global().Get("Promise").New(executor)
}

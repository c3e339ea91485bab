//go:build js

// Program engine is Helm as a WebAssembly module. It sets the global function slipwayEngine(op, request, texts), which
// returns a promise of the answer. README.md says what the host must supply.
package main

import "syscall/js"

type job struct {
	op, request, texts string
	resolve            js.Value
}

// jobs has room, because Go must not wait inside a call from JavaScript.
var jobs = make(chan job, 64)

func main() {
	quieten()
	js.Global().Set("slipwayEngine", js.FuncOf(startOperation))
	// NOTE one goroutine for all, whose stack has grown already: growing a new one takes a twentieth of a small render.
	for it := range jobs {
		it.resolve.Invoke(answer(it.op, it.request, it.texts))
	}
}

// startOperation answers by a promise, because some operations wait: lint reads files, and a template may ask for a
// time zone.
func startOperation(_ js.Value, args []js.Value) any {
	it := job{op: args[0].String(), request: args[1].String()}
	if len(args) > 2 && args[2].Type() == js.TypeString {
		it.texts = args[2].String()
	}
	executor := js.FuncOf(func(_ js.Value, settle []js.Value) any {
		it.resolve = settle[0]
		return nil
	})
	defer executor.Release()
	promise := js.Global().Get("Promise").New(executor)
	jobs <- it
	return promise
}

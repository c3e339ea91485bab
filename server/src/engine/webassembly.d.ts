// The part of WebAssembly that is used: Node has it, but its types come only with the DOM's.
declare namespace WebAssembly {
  class Module {
    private readonly compiled: true
  }
  class Memory {
    readonly buffer: ArrayBuffer
  }
  class Instance {
    readonly exports: Readonly<Record<string, unknown>>
  }
  function compile(bytes: Uint8Array): Promise<Module>
  function instantiate(module: Module, imports: Readonly<Record<string, unknown>>): Promise<Instance>
}

/** Go's own runtime for WebAssembly: a script that sets `globalThis.Go`. */
declare module '*/wasm_exec.js'

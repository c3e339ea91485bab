import type { FromEngine } from './channel.ts'
import { createMemoryFiles } from './memory-files.ts'
import { EngineLost, type RunningEngine, startWasm, type WasmHost } from './run-wasm.ts'
import { readToEngine } from './to-engine.ts'

/** The worker's end of a channel. */
export interface ServingPort {
  post(message: FromEngine): void
  onMessage(listen: (message: unknown) => void): void
}

/**
 * Shuts what Go could reach in a worker, before its runtime is loaded: no network, and a file system in memory.
 * Answers how to take what Go wrote to its standard error.
 */
export function encloseGlobals(globals: object, decode: (bytes: Uint8Array) => string): () => string {
  let output = ''
  // NOTE Go looks for fetch when it starts; without it, anything that dials is an ordinary error.
  Reflect.set(globals, 'fetch', undefined)
  Reflect.set(
    globals,
    'fs',
    createMemoryFiles((bytes) => {
      output = (output + decode(bytes)).slice(0, 4000)
    }),
  )
  return () => {
    const taken = output
    output = ''
    return taken
  }
}

/** Serves a channel from within a worker, with one standing instance and others where a fresh one is asked for. */
export async function serveEngine(port: ServingPort, host: WasmHost): Promise<void> {
  let standing: RunningEngine
  try {
    standing = await startWasm(host, undefined)
  } catch (error) {
    return reportLost(port, error)
  }
  port.onMessage((message) => {
    const { id, op, request, texts, seed, fresh } = readToEngine(message)
    const answer = async () => {
      const engine = fresh ? await startWasm(host, seed) : standing
      port.post({ kind: 'begun', id })
      port.post({ kind: 'answer', id, answer: await engine.run(op, request, seed, texts) })
    }
    answer().catch((error: unknown) => reportLost(port, error))
  })
  port.post({ kind: 'ready' })
}

function reportLost(port: ServingPort, error: unknown): void {
  const reason = error instanceof EngineLost ? error.reason : 'crashed'
  port.post({ kind: 'lost', reason, message: error instanceof Error ? error.message : String(error) })
}

// The entry of a worker thread: one engine, served over the thread's port.
import { parentPort, workerData } from 'node:worker_threads'
import { encloseGlobals, type GoRuntime, serveEngine } from '@slipway/shared/render'
import { z } from 'zod'

const decoder = new TextDecoder()
const takeOutput = encloseGlobals(globalThis, (bytes) => decoder.decode(bytes))
await import('../../../engine/dist/wasm_exec.js')

const { module } = z.object({ module: z.instanceof(WebAssembly.Module) }).parse(workerData)
const Go = z.custom<new () => GoRuntime>((it) => typeof it === 'function').parse(Reflect.get(globalThis, 'Go'))
const port = parentPort
if (port === null) throw new Error('This file is the entry of a worker thread.')

await serveEngine(
  { post: (message) => port.postMessage(message), onMessage: (listen) => port.on('message', listen) },
  {
    globals: globalThis,
    takeOutput,
    createGo: () => new Go(),
    fillRandom: (bytes) => void crypto.getRandomValues(bytes),
    now: Date.now,
    monotonic: () => performance.now(),
    instantiate: async (imports) => {
      const instance = await WebAssembly.instantiate(module, { ...imports })
      const memory = z.instanceof(WebAssembly.Memory).parse(instance.exports.mem)
      return { instance, memory: () => memory.buffer }
    },
  },
)

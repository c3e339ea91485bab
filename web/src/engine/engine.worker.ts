// The entry of a web worker: one engine, served by messages. The first message brings the compiled module.
import '../csp.ts'
import '../../../engine/dist/wasm_exec.js'
import { encloseGlobals, type GoRuntime, serveEngine } from '@slipway/shared/render'
import { z } from 'zod'
import { holdLife, lifeHeld } from './worker-life.ts'

const decoder = new TextDecoder()
const takeOutput = encloseGlobals(globalThis, (bytes) => decoder.decode(bytes))
const Go = z.custom<new () => GoRuntime>((it) => typeof it === 'function').parse(Reflect.get(globalThis, 'Go'))

const firstMessage = z.object({ module: z.instanceof(WebAssembly.Module), life: z.string().optional() })
addEventListener('message', ({ data }) => void start(firstMessage.parse(data)), { once: true })

async function start({ module, life }: z.infer<typeof firstMessage>): Promise<void> {
  if (life !== undefined) {
    // NOTE where it gets no lock, it works all the same.
    await holdLife(navigator.locks, life).then(
      () => postMessage(lifeHeld),
      () => undefined,
    )
  }
  const port = {
    post: (message: unknown) => postMessage(message),
    onMessage: (listen: (message: unknown) => void) => addEventListener('message', ({ data }) => listen(data)),
  }
  void serveEngine(port, {
    globals: globalThis,
    takeOutput,
    createGo: () => new Go(),
    // NOTE Go asks for 64 KiB at most, which is also the most that getRandomValues gives.
    fillRandom: (bytes) => void crypto.getRandomValues(bytes),
    now: Date.now,
    monotonic: () => performance.now(),
    instantiate: async (imports) => {
      const instance = await WebAssembly.instantiate(module, { gojs: imports.gojs })
      const memory = z.instanceof(WebAssembly.Memory).parse(instance.exports.mem)
      return { instance, memory: () => memory.buffer }
    },
  })
}

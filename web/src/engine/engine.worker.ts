// The entry of a web worker: one engine, served by messages. The first message brings the compiled module.
import '../ui/csp.ts'
import '../../../engine/dist/wasm_exec.js'
import { encloseGlobals, type FromEngine, type GoRuntime, serveEngine } from '@slipway/shared/render'
import { holdLife, lifeHeld } from './worker-life.ts'

const decoder = new TextDecoder()
const takeOutput = encloseGlobals(globalThis, (bytes) => decoder.decode(bytes))
const Go: unknown = Reflect.get(globalThis, 'Go')

// NOTE no schema reads what arrives here: its library would be nine tenths of this script.
addEventListener('message', ({ data }) => void start(data.module, data.life), { once: true })

function createGo(): GoRuntime {
  if (typeof Go !== 'function') throw new Error('wasm_exec.js set no Go.')
  return Reflect.construct(Go, [])
}

async function start(module: unknown, life: unknown): Promise<void> {
  if (!(module instanceof WebAssembly.Module)) throw new Error('The first message brings no module.')
  if (typeof life === 'string') {
    // NOTE where it gets no lock, it works all the same.
    await holdLife(navigator.locks, life).then(
      () => postMessage(lifeHeld),
      () => undefined,
    )
  }
  const port = {
    post: (message: FromEngine) => postMessage(message),
    onMessage: (listen: (message: unknown) => void) => addEventListener('message', ({ data }) => listen(data)),
  }
  void serveEngine(port, {
    globals: globalThis,
    takeOutput,
    createGo,
    // NOTE Go asks for 64 KiB at most, which is also the most that getRandomValues gives.
    fillRandom: (bytes) => void crypto.getRandomValues(bytes),
    now: Date.now,
    monotonic: () => performance.now(),
    instantiate: async (imports) => {
      const instance = await WebAssembly.instantiate(module, { gojs: imports.gojs })
      const { mem: memory } = instance.exports
      if (!(memory instanceof WebAssembly.Memory)) throw new Error('The module exports no memory.')
      return { instance, memory: () => memory.buffer }
    },
  })
}

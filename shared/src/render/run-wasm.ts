import { createSeededHost, type GoImport, type HostSources } from './seeded-host.ts'

/** What `wasm_exec.js` of Go sets as `globalThis.Go`. */
export interface GoRuntime {
  readonly importObject: { readonly gojs: Record<string, GoImport> }
  env: Record<string, string>
  exit: (code: number) => void
  /** Settles only when the program ends, which the engine never does by itself. */
  run(instance: unknown): Promise<void>
}

/** What a worker supplies: the compiled module, Go's runtime, chance and clock. */
export interface WasmHost extends HostSources {
  createGo(): GoRuntime
  /** Instantiates the module, whose memory has a maximum, and gives its memory. */
  instantiate(imports: GoRuntime['importObject']): Promise<{ readonly instance: unknown; memory(): ArrayBuffer }>
  /** The global scope of the worker. */
  readonly globals: object
  /** The last of what Go wrote to its standard error, and empties it. */
  takeOutput(): string
}

/** One running engine. */
export interface RunningEngine {
  /** Answers an operation; rejects with `EngineLost` when the instance ends instead. */
  run(op: string, request: string, seed: string | undefined, texts?: string): Promise<string>
}

/** The instance is gone: it ran out of memory, or Go ended. */
export class EngineLost extends Error {
  readonly reason: 'memory' | 'crashed'
  constructor(output: string) {
    super(output)
    this.reason = isOutOfMemory(output) ? 'memory' : 'crashed'
  }
}

/**
 * Go collects garbage when its heap has doubled, which for short renders is a quarter of their time. It may grow more
 * before that, but collects in earnest near the bound on memory.
 */
const collectLess = { GOGC: '1000', GOMEMLIMIT: '192MiB' }

type Call = (op: string, request: string, texts: string | undefined) => unknown

/** Starts an instance; with a seed, what Go draws at its start repeats too. */
export async function startWasm(host: WasmHost, seed: string | undefined): Promise<RunningEngine> {
  const go = host.createGo()
  let readMemory: () => ArrayBuffer = () => new ArrayBuffer(0)
  const seeded = createSeededHost(host, () => readMemory())
  Object.assign(go.importObject.gojs, seeded.imports)
  go.env = { ...collectLess }
  seeded.begin(seed)
  const lost = Promise.withResolvers<never>()
  lost.promise.catch(() => undefined)
  let ended: EngineLost | undefined
  const fail = (fallback: string): EngineLost => {
    ended ??= new EngineLost(host.takeOutput() || fallback)
    lost.reject(ended)
    return ended
  }
  go.exit = (code) => void fail(`the engine ended with status ${code}`)

  const { instance, memory } = await host.instantiate(go.importObject)
  readMemory = memory
  go.run(instance).then(
    () => void fail('the engine ended'),
    (error: unknown) => void fail(String(error)),
  )
  const call = await Promise.race([takeCall(host.globals), lost.promise])
  return {
    async run(op, request, runSeed, texts) {
      seeded.begin(runSeed)
      try {
        return String(await Promise.race([call(op, request, texts), lost.promise]))
      } catch (error) {
        // NOTE a trap of WebAssembly (a stack that is too deep) arrives as an error of JavaScript; so does the end of Go,
        // whose runtime then misses its instance, after it said why through `exit`.
        throw error instanceof EngineLost ? error : fail(String(error))
      }
    },
  }
}

/** This instance's function; it is removed from the globals, where the next instance sets its own. */
async function takeCall(globals: object): Promise<Call> {
  const call: unknown = Reflect.get(globals, 'slipwayEngine')
  if (typeof call !== 'function') throw new Error('The engine module started but set no slipwayEngine.')
  Reflect.deleteProperty(globals, 'slipwayEngine')
  return (op, request, texts) => Reflect.apply(call, undefined, [op, request, texts])
}

function isOutOfMemory(output: string): boolean {
  return /out of memory|cannot allocate memory|memory\.grow|Array buffer allocation failed/i.test(output)
}

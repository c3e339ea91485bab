import { type FillRandom, seededRandom } from './seeded-random.ts'

/** The real chance and clock of a host. */
export interface HostSources {
  readonly fillRandom: FillRandom
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds since any fixed moment; never goes back. */
  monotonic(): number
}

/** A Go function that is imported by the module; its argument is Go's stack pointer. */
export type GoImport = (stackPointer: number) => void

/** Where random bytes and time of one instance come from. */
export interface SeededHost {
  /** Starts a run: with a seed, random numbers start over and the clock stops; without, both are the host's own. */
  begin(seed: string | undefined): void
  /** Take the places of Go's own in `importObject.gojs`. */
  readonly imports: Readonly<Record<string, GoImport>>
}

/** 2026-01-01T00:00:00Z: when a seeded run takes place. */
const seededNowMs = 1_767_225_600_000
/** What the monotonic clock of an instance shows when it starts. */
const firstNanotime = 1_000_000_000n

/** The random bytes and clocks of one instance; `memory` gives its memory as it is at the time. */
export function createSeededHost(sources: HostSources, memory: () => ArrayBuffer): SeededHost {
  let fillRandom = sources.fillRandom
  let seeded = false
  // NOTE Go's scheduler relies on a clock that never goes back, so it stands still while a seed is set and then goes on.
  let nanotime = firstNanotime
  let lastMonotonic = sources.monotonic()

  function begin(seed: string | undefined): void {
    seeded = seed !== undefined
    fillRandom = seed === undefined ? sources.fillRandom : seededRandom(seed)
    lastMonotonic = sources.monotonic()
  }
  function readNanotime(): bigint {
    if (seeded) return nanotime
    const now = sources.monotonic()
    nanotime += BigInt(Math.max(0, Math.round((now - lastMonotonic) * 1_000_000)))
    lastMonotonic = now
    return nanotime
  }
  const imports: Record<string, GoImport> = {
    'runtime.getRandomData': (stackPointer) => {
      const view = new DataView(memory())
      const address = Number(view.getBigUint64((stackPointer >>> 0) + 8, true))
      const length = Number(view.getBigUint64((stackPointer >>> 0) + 16, true))
      fillRandom(new Uint8Array(memory(), address, length))
    },
    'runtime.walltime': (stackPointer) => {
      const now = seeded ? seededNowMs : sources.now()
      const view = new DataView(memory())
      view.setBigInt64((stackPointer >>> 0) + 8, BigInt(Math.floor(now / 1000)), true)
      view.setInt32((stackPointer >>> 0) + 16, Math.floor((now % 1000) * 1_000_000), true)
    },
    'runtime.nanotime1': (stackPointer) => {
      new DataView(memory()).setBigInt64((stackPointer >>> 0) + 8, readNanotime(), true)
    },
  }
  return { begin, imports }
}

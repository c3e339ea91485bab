// The timers that browsers and Node share. Declared by hand, because this package has the types of neither.
declare function setTimeout(run: () => void, ms: number): unknown
declare function clearTimeout(timer: unknown): void

/** Runs `act` after `ms` milliseconds unless the returned function is called first. */
export function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms)
  return () => clearTimeout(timer)
}

/** Runs work, so many at once; the rest waits in the order in which it came. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>

/** A gate that lets so many through at once. */
export function createGate(most: number): Gate {
  const waiting: (() => void)[] = []
  let inside = 0
  return async (work) => {
    if (inside >= most) await new Promise<void>((enter) => waiting.push(enter))
    else inside += 1
    try {
      return await work()
    } finally {
      // NOTE the place is passed on, so that a newcomer cannot take it before those who wait.
      const next = waiting.shift()
      if (next === undefined) inside -= 1
      else next()
    }
  }
}

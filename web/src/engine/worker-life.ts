// NOTE no event tells that a worker closed itself or that the browser took it away. A lock that it holds for its life does:
// the browser gives the lock to who waits for it as soon as the worker is gone.

/** The part of a `LockManager` that is used. */
export interface Locks {
  request(name: string, options: { readonly signal?: AbortSignal }, hold: () => Promise<void>): Promise<unknown>
}

/** What a worker says once it holds its lock. */
export const lifeHeld = 'life-held'

/** Takes a lock and keeps it for as long as this worker lives; resolves when it is held. */
export function holdLife(locks: Locks, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const hold = () => {
      resolve()
      return new Promise<void>(() => undefined)
    }
    locks.request(name, {}, hold).catch(reject)
  })
}

/** Calls `onDeath` when the worker that holds a lock is gone. Answers how to stop waiting. */
export function awaitDeath(locks: Locks, name: string, onDeath: () => void): () => void {
  const waiting = new AbortController()
  const die = async () => onDeath()
  // NOTE it rejects when the wait is stopped, and where the page may not use locks: then the bounds of time remain.
  locks.request(name, { signal: waiting.signal }, die).catch(() => undefined)
  return () => waiting.abort()
}

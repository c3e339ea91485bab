import { expect, it, vi } from 'vitest'
import { awaitDeath, holdLife, type Locks } from './worker-life.ts'

/** Locks as a browser gives them: one holder at a time; `end` is what happens when a holder's thread is gone. */
function fakeLocks() {
  const waiting = new Map<string, (() => void)[]>()
  const held = new Set<string>()
  const next = (name: string) => {
    held.delete(name)
    waiting.get(name)?.shift()?.()
  }
  const locks: Locks = {
    request: async (name, { signal }, hold) => {
      if (held.has(name)) {
        await new Promise<void>((resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('aborted')))
          waiting.set(name, [...(waiting.get(name) ?? []), resolve])
        })
      }
      held.add(name)
      await hold()
      next(name)
    },
  }
  return { locks, end: next }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

it('a worker that is gone is noticed at once, and not before', async () => {
  const { locks, end } = fakeLocks()
  const onDeath = vi.fn()
  await holdLife(locks, 'one')
  awaitDeath(locks, 'one', onDeath)
  await settled()
  expect(onDeath).not.toHaveBeenCalled()
  end('one')
  await settled()
  expect(onDeath).toHaveBeenCalledOnce()
})

it('the end of a worker that the page ended itself is not reported', async () => {
  const { locks, end } = fakeLocks()
  const onDeath = vi.fn()
  await holdLife(locks, 'one')
  const stop = awaitDeath(locks, 'one', onDeath)
  stop()
  await settled()
  end('one')
  await settled()
  expect(onDeath).not.toHaveBeenCalled()
})

it('a page that may not use locks goes on without', async () => {
  const refusing: Locks = { request: async () => Promise.reject(new Error('SecurityError')) }
  const onDeath = vi.fn()
  awaitDeath(refusing, 'one', onDeath)
  await settled()
  expect(onDeath).not.toHaveBeenCalled()
  await expect(holdLife(refusing, 'one')).rejects.toThrow('SecurityError')
})

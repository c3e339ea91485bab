import { expect, it, vi } from 'vitest'
import { createLookPace } from './look-pace.ts'

function pace() {
  const clock = { ms: 0 }
  const painted = vi.fn(() => Promise.resolve())
  const nextTask = vi.fn(async () => {
    // Others work meanwhile.
    clock.ms += 1_000
  })
  const made = createLookPace({ now: () => clock.ms, painted, nextTask })
  /** A look whose parts take so long; answers whether the manifests were painted before it. */
  const look = async (...parts: readonly number[]) => {
    painted.mockClear()
    await made.turn()
    const { rest, done } = made.begin()
    for (const ms of parts) {
      clock.ms += ms
      await rest()
    }
    done()
    return painted.mock.calls.length > 0
  }
  return { look, nextTask }
}

it('lets the manifests be painted first until a look was quick, and again after three slow ones', async () => {
  const { look } = pace()
  expect(await look(2, 2)).toBe(true)
  for (let slow = 0; slow < 3; slow += 1) expect(await look(2, 8)).toBe(false)
  expect(await look(2, 2)).toBe(true)
  expect(await look(1)).toBe(false)
})

it('counts its own work, not what comes between two parts', async () => {
  const { look, nextTask } = pace()
  await look(11, 1, 1)
  expect(nextTask).toHaveBeenCalledTimes(1)
  expect(await look(1)).toBe(true)
  nextTask.mockClear()
  await look(3, 3, 3)
  expect(nextTask).not.toHaveBeenCalled()
  await look(13, 13)
  expect(nextTask).toHaveBeenCalledTimes(2)
})

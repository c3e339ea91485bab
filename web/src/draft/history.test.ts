import { expect, it } from 'vitest'
import { coalesceWithinMs, emptyHistory, recordEdit, stepBack, stepForward } from './history.ts'

const [a, b, c] = [{ v: 'a' }, { v: 'b' }, { v: 'c' }]

it('takes typing in one field as one step', () => {
  const history = recordEdit(recordEdit(emptyHistory, a, '/x', 0), b, '/x', coalesceWithinMs - 1)
  expect(stepBack(history, c)?.document).toBe(a)
})

it('takes a pause, another field or an edit without a field as a new step', () => {
  for (const [pointer, at] of [
    ['/x', coalesceWithinMs],
    ['/y', 1],
    [undefined, 1],
  ] as const) {
    const history = recordEdit(recordEdit(emptyHistory, a, '/x', 0), b, pointer, at)
    expect(stepBack(history, c)?.document).toBe(b)
  }
})

it('goes back and forward again, until something new is typed', () => {
  const back = stepBack(recordEdit(emptyHistory, a, '/x', 0), b)
  expect(back?.document).toBe(a)
  expect(back && stepForward(back.history, a)?.document).toBe(b)
  expect(back && stepForward(recordEdit(back.history, a, '/x', 1), c)).toBeUndefined()
})

it('has nothing before the first edit', () => {
  expect(stepBack(emptyHistory, a)).toBeUndefined()
})

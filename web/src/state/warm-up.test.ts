import { expect, it } from 'vitest'
import { createWarmUp, type Rehearsal } from './warm-up.ts'

/** A rehearsal that fails at the keystroke of this number, and what was done. */
function rehearsalFailingAt(number: number) {
  const typed: number[] = []
  const tidied: number[] = []
  const rehearsal: Rehearsal = {
    keystroke: async (nth) => {
      typed.push(nth)
      return typed.length !== number
    },
    tidy: async () => void tidied.push(typed.length),
  }
  return { rehearsal, typed, tidied }
}

const soon = async () => undefined
const never = new AbortController().signal

it('rehearses one keystroke after another, and at some time enough of them', async () => {
  const { rehearsal, typed, tidied } = rehearsalFailingAt(Number.POSITIVE_INFINITY)
  const warmUp = createWarmUp({ rest: soon, idle: soon })
  await warmUp(rehearsal, never)
  const made = typed.length
  expect(new Set(typed).size).toBe(made)
  expect(tidied).toHaveLength(4)
  await warmUp(rehearsal, never)
  expect(typed).toHaveLength(made)
})

it('ends when somebody does something, and goes on later', async () => {
  const { rehearsal, typed } = rehearsalFailingAt(Number.POSITIVE_INFINITY)
  const typing = new AbortController()
  const warmUp = createWarmUp({
    rest: soon,
    idle: async () => {
      if (typed.length === 3) typing.abort()
    },
  })
  await warmUp(rehearsal, typing.signal)
  expect(typed).toHaveLength(3)
  await warmUp(rehearsal, never)
  expect(typed.length).toBeGreaterThan(3)
})

it('ends at a chart that does not render', async () => {
  const { rehearsal, typed } = rehearsalFailingAt(2)
  await createWarmUp({ rest: soon, idle: soon })(rehearsal, never)
  expect(typed).toHaveLength(2)
})

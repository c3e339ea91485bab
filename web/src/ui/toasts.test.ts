import { beforeEach, expect, it, vi } from 'vitest'
import { showToast, useToastStore } from './toasts.ts'

const run = vi.fn()
const onMissed = vi.fn()

beforeEach(() => {
  vi.clearAllMocks()
  useToastStore.setState({ toasts: [] })
})

function show(): number {
  showToast({ message: 'Deleted', action: { label: 'Undo', run }, onMissed, stays: true })
  return useToastStore.getState().toasts[0]?.id ?? -1
}

it('says that its action was missed when it goes without it', () => {
  useToastStore.getState().dismiss(show())
  expect([run.mock.calls.length, onMissed.mock.calls.length]).toEqual([0, 1])
  expect(useToastStore.getState().toasts).toEqual([])
})

it('says nothing more once its action was taken', () => {
  const id = show()
  useToastStore.getState().act(id)
  useToastStore.getState().dismiss(id)
  expect([run.mock.calls.length, onMissed.mock.calls.length]).toEqual([1, 0])
})

it('says the same twice only where each can be taken back', () => {
  for (const _ of [1, 2]) showToast({ message: 'Link copied', stays: true })
  show()
  show()
  expect(useToastStore.getState().toasts.map(({ message }) => message)).toEqual(['Link copied', 'Deleted', 'Deleted'])
})

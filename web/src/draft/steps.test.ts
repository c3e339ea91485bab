import { expect, it } from 'vitest'
import { fieldsOfStep } from '../form/field-table.ts'
import { stepIds, stepOf } from './steps.ts'

it('leads every field of every step back to its step', () => {
  for (const type of ['desktop', 'web-app', 'batch-job']) {
    for (const step of stepIds) {
      for (const pointer of fieldsOfStep(step, { type, webHow: 'own-url', showsMounts: true }).flat())
        expect([pointer, stepOf(pointer)]).toEqual([pointer, step])
    }
  }
})

it('does not take a longer name for a shorter one', () => {
  expect(stepOf('/typewriter')).toBe('check')
})

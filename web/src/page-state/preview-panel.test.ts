import { expect, it } from 'vitest'
import { shownPanel } from './preview-panel.ts'

it.each([
  ['', 'image', false, 'picture'],
  ['', 'decides', false, 'deploy-form'],
  ['', 'image', true, 'manifests'],
  ['files', 'decides', false, 'files'],
] as const)('with "%s" chosen, on %s and all options %s, the preview shows %s', (chosen, step, allOptions, shown) => {
  expect(shownPanel(chosen, { step, allOptions })).toBe(shown)
})

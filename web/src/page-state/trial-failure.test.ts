import { expect, it } from 'vitest'
import { usePreviewStore } from './preview-store.ts'
import { isTrialFailure } from './trial-failure.ts'

const { settings } = usePreviewStore.getState()
const renderError = { kind: 'chart', error: { kind: 'values', message: 'no' } } as const
const words = { en: '', es: '' }
const refused = { rule: 'helm-render', severity: 'error', source: 'helm', message: words, why: words, fix: words } as const

it.each([
  ['with values that somebody tries', { renderError, settings: { ...settings, valuesYaml: 'memory: 99' }, findings: [] }, true],
  ['with its own values', { renderError, settings, findings: [] }, false],
  ['with any values', { renderError, settings: { ...settings, valuesYaml: 'memory: 99' }, findings: [refused] }, false],
  ['with no values', { renderError: null, settings: { ...settings, valuesYaml: 'memory: 1' }, findings: [] }, false],
])('tells whether Helm refuses the chart %s', (_case, state, isTrial) => {
  expect(isTrialFailure(state)).toBe(isTrial)
})

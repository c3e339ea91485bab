import { text } from '@slipway/shared/base'
import { expect, it } from 'vitest'
import { findingsOfIssues } from './form-findings.ts'

it.each([
  [true, 'form-missing'],
  [false, 'form-invalid'],
])('a field that is not valid is a finding with the way to it (empty: %s)', (missing, rule) => {
  const issue = { pointer: '/chart/name', message: text('Give it a name', 'Ponle un nombre'), missing }
  expect(findingsOfIssues([issue])).toMatchObject([
    { rule, severity: 'error', source: 'form', message: issue.message, pointer: '/chart/name' },
  ])
})

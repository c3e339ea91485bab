import { expect, it } from 'vitest'
import { exampleContext } from '../../examples/example-context.ts'
import { chartVersion } from './rule.ts'

it('offers the next version where one is published', () => {
  expect(chartVersion.check(exampleContext({ published: ['0.1.0'] }))).toEqual([
    expect.objectContaining({ severity: 'warning', edits: [{ op: 'replace', path: '/chart/version', value: '0.1.1' }] }),
  ])
})

it('refuses what is not a version', () => {
  expect(chartVersion.check(exampleContext({ files: { 'Chart.yaml': 'version: "1.2"\n' } }))).toEqual([
    expect.objectContaining({ file: 'Chart.yaml', line: 1, field: '/chart/version' }),
  ])
})

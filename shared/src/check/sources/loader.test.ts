import { expect, it } from 'vitest'
import { chaimeleon } from '#profile'
import type { Inspected } from '#render'
import { checkChart } from '../check-chart.ts'

const loaded: Inspected = { accepted: true, metadata: {}, chartYaml: { name: 'e5' }, values: { E1: 'e2' }, dependencies: [], warnings: [] }
const files = { 'Chart.yaml': 'name: e5\nname: e5\n', 'values.yaml': 'E1: e2\n' }

function said(inspected: Inspected) {
  const findings = checkChart({ profile: chaimeleon, generated: { files }, inspected })
  return findings
    .filter(({ rule }) => rule === 'helm-loader')
    .map(({ severity, file, line, message }) => [severity, file, line, message.en])
}

it('what Helm takes in silence is a warning, at its line', () => {
  const warnings: Inspected['warnings'] = [
    { kind: 'duplicate-key', file: 'Chart.yaml', line: 2, key: 'name' },
    { kind: 'large-file', file: 'files/data' },
    { kind: 'old-requirements', file: 'requirements.yaml' },
  ]
  expect(said({ ...loaded, warnings })).toEqual([
    ['warning', 'Chart.yaml', 2, 'Chart.yaml has the key name twice: Helm uses the last one.'],
    ['warning', 'files/data', undefined, 'files/data is larger than 5 MiB: Helm 4 accepts it, Helm 3 does not.'],
    ['warning', 'requirements.yaml', undefined, 'requirements.yaml uses apiVersion v1; with v2, dependencies belong in Chart.yaml.'],
  ])
})

it('what Helm refuses is an error, unless Helm said so already', () => {
  const refusal = { kind: 'load', message: 'Chart.yaml has more than 1 MiB', file: 'Chart.yaml' } as const
  const refused: Inspected = { ...loaded, accepted: false, refusal }
  expect(said(refused)).toEqual([['error', 'Chart.yaml', undefined, 'Helm rejects the chart: Chart.yaml has more than 1 MiB']])
  const findings = checkChart({ profile: chaimeleon, generated: { files }, inspected: refused, engineError: refusal })
  expect(findings.filter(({ rule }) => rule === 'helm-loader')).toEqual([])
})

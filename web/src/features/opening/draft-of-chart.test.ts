import { describe, expect, it } from 'vitest'
import { examineDocument } from '../../draft/spec-issues.ts'
import { type ChartDraft, draftOfChart } from './draft-of-chart.ts'
import { openedChart } from './opened-chart.fixture.ts'

const chartYaml = `
apiVersion: v2
name: grafana-lab
version: 1.2.3
appVersion: 11
description: Dashboards
icon: https://example.org/icon.png
home: https://example.org
sources: [https://example.org/source]
keywords: [charts]
maintainers: [{ name: Ana, email: ana@example.org }]
kubeVersion: '>=1.25.0-0'
annotations: { category: Analytics }
`

function draftOf(files: Readonly<Record<string, string>>): ChartDraft {
  return draftOfChart(openedChart(files))
}

describe('a draft made of a foreign chart', () => {
  it('has all that Chart.yaml says, in the words of the spec', () => {
    const draft = draftOf({ 'Chart.yaml': chartYaml })
    expect(draft.document.chart).toEqual({
      name: 'grafana-lab',
      version: '1.2.3',
      appVersion: '11',
      description: 'Dashboards',
      icon: { from: 'url', url: 'https://example.org/icon.png' },
      home: 'https://example.org',
      sources: ['https://example.org/source'],
      keywords: ['charts'],
      maintainers: [{ name: 'Ana', email: 'ana@example.org' }],
      kubeVersion: '>=1.25.0-0',
      annotations: [{ name: 'category', value: 'Analytics' }],
      readme: '',
    })
    expect(draft.refused).toEqual([])
  })

  it('has the image that its values name, by the registry of the platform where it is one', () => {
    const draft = draftOf({ 'Chart.yaml': chartYaml, 'values.yaml': 'image: { registry: quay.io, repository: a/grafana, tag: "11.1" }\n' })
    expect(draft.taken.at(-1)).toMatchObject({ pointer: '/main/image', shown: 'quay.io/a/grafana:11.1' })
    expect(draft.document.main).toMatchObject({ image: { source: 'other', tag: { from: 'fixed', tag: '11.1' } } })
    expect(examineDocument(draft.document).issues).toEqual([])
  })

  it('says what it does not take, and why where the form would refuse it', () => {
    const draft = draftOf({ 'Chart.yaml': 'name: My_Chart\nversion: 1\nicon: file:///etc/passwd\n' })
    expect(draft.refused.map(({ pointer }) => pointer)).toEqual(['/chart/name', '/chart/version', '/chart/icon'])
    expect(draft.refused[0]?.why.en).toMatch(/lowercase/)
    expect(draft.document.chart).toMatchObject({ name: '', version: '0.1.0' })
  })

  it('lists the parts of the chart that are not in it', () => {
    const { left } = draftOf({
      'Chart.yaml': chartYaml,
      'values.yaml': 'replicas: 1\nimage: {}\n',
      'templates/deployment.yaml': 'kind: Deployment\n',
      'charts/db/Chart.yaml': 'name: db\n',
      'charts/db/values.yaml': '',
      'crds/thing.yaml': '',
      'README.md': '',
    })
    expect(left).toEqual([
      { what: 'templates', names: ['deployment.yaml'] },
      { what: 'values', names: ['replicas', 'image'] },
      { what: 'subcharts', names: ['db'] },
      { what: 'crds', names: ['thing.yaml'] },
      { what: 'others', names: ['README.md'] },
    ])
  })

  it.each([
    ['desktop', 'kind: Deployment\nannotations: { createGuacamoleConnection: "true" }\n'],
    ['batch-job', 'kind: Job\n'],
    ['web-app', 'kind: Deployment\n'],
  ] as const)('guesses from the templates that it is a %s', (type, content) => {
    expect(draftOf({ 'Chart.yaml': chartYaml, 'templates/main.yaml': content }).document.type).toBe(type)
  })
})

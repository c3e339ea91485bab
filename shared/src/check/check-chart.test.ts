import { describe, expect, it } from 'vitest'
import { findPreset } from '#presets'
import { chaimeleon } from '#profile'
import type { ChartSpec } from '#spec'
import { yamlManifest } from '../testing/index.ts'
import { checkChart, checkChartInSteps } from './check-chart.ts'

function desktop(): ChartSpec {
  const preset = findPreset('desktop-tensorflow')
  if (preset === undefined) throw new Error('no preset')
  return preset.spec
}

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: desktop-tensorflow-lab
spec:
  template:
    spec:
      containers:
        - name: desktop-tensorflow
          image: harbor/x:latest
`
const rendered = { manifests: [yamlManifest({ source: 'desktop-tensorflow/templates/deployment.yaml', content: deployment })] }

describe('the list of findings', () => {
  it('is the same where it is made in steps, with a rest between two', async () => {
    const chart = { spec: desktop(), profile: chaimeleon, rendered }
    let rests = 0
    const found = await checkChartInSteps(chart, async () => {
      rests += 1
    })
    expect(found).toEqual(checkChart(chart))
    expect(found).not.toEqual([])
    expect(rests).toBeGreaterThan(10)
  })

  it('says nothing of the form where the spec is valid', () => {
    expect(checkChart({ spec: desktop(), profile: chaimeleon }).filter((finding) => finding.source === 'form')).toEqual([])
  })

  it('leads to the field that the schema refuses, in both languages', () => {
    const spec = { ...desktop(), chart: { ...desktop().chart, name: 'My Chart' } }
    expect(checkChart({ spec, profile: chaimeleon })).toContainEqual(
      expect.objectContaining({
        rule: 'form-invalid',
        pointer: '/chart/name',
        message: {
          en: 'name: Use lowercase letters, digits and hyphens, starting with a letter',
          es: 'name: Usa minúsculas, cifras y guiones, empezando por una letra',
        },
      }),
    )
  })

  it('leads from a place of an object to the field by names, and to the template', () => {
    expect(checkChart({ spec: desktop(), profile: chaimeleon, rendered })).toContainEqual(
      expect.objectContaining({
        rule: 'CH021',
        pointer: '/main/image',
        file: 'templates/deployment.yaml',
        object: 'Deployment/desktop-tensorflow-lab',
      }),
    )
  })

  it('leads by the source map where there is one', () => {
    const generated = { files: {}, origins: { 'templates/deployment.yaml': [...Array(19).fill(null), '/main/image/tag'] } }
    const trace = (_: unknown, line: number) => ({ file: 'templates/deployment.yaml', line: line + 10 })
    expect(checkChart({ spec: desktop(), profile: chaimeleon, rendered, generated, trace })).toContainEqual(
      expect.objectContaining({ rule: 'CH021', pointer: '/main/image/tag', file: 'templates/deployment.yaml', line: 20 }),
    )
  })

  it("says Helm's error once where rendering and linting both meet it, and keeps lint's warnings", () => {
    const engineError = { kind: 'execute' as const, message: 'nil pointer', file: 'templates/a.yaml', line: 1 }
    const messages = [
      { severity: 'error' as const, path: 'templates/', message: 'nil pointer' },
      { severity: 'warning' as const, path: 'Chart.yaml', message: 'icon is recommended' },
    ]
    const said = (error?: typeof engineError) =>
      checkChart({ profile: chaimeleon, engineError: error, linted: { messages, passed: false } })
        .filter(({ source }) => source === 'helm')
        .map(({ rule, severity, file }) => [rule, severity, file])
    expect(said(engineError)).toEqual([
      ['helm-render', 'error', 'templates/a.yaml'],
      ['helm-lint', 'warning', 'Chart.yaml'],
    ])
    expect(said()).toEqual([
      ['helm-lint', 'error', undefined],
      ['helm-lint', 'warning', 'Chart.yaml'],
    ])
  })

  it('takes the severity that a report gives itself: what the namespace may have is a warning', () => {
    const content = `${deployment}          envFrom:\n            - configMapRef: {name: nobody}\n`
    const manifests = [yamlManifest({ source: 'desktop-tensorflow/templates/deployment.yaml', content })]
    const found = checkChart({ profile: chaimeleon, rendered: { manifests } }).filter(({ rule }) => rule === 'unresolved-reference')
    expect(found.map(({ severity, message }) => [severity, message.en])).toEqual([
      ['warning', 'ConfigMap nobody exists neither in the chart nor on the platform.'],
    ])
  })

  it("leads to the field of an expert's own file, also where no line is known", () => {
    const generated = { files: {}, origins: { 'templates/own.yaml': ['/extraFiles/0/content', '/extraFiles/0/content'] } }
    const own = {
      manifests: [
        yamlManifest({
          source: 'desktop-tensorflow/templates/own.yaml',
          content: 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: A_b}\n',
        }),
      ],
    }
    const findings = checkChart({ spec: desktop(), profile: chaimeleon, rendered: own, generated })
    expect(findings).toContainEqual(expect.objectContaining({ file: 'templates/own.yaml', pointer: '/extraFiles/0/content' }))
  })

  it('says that an object is there twice, although its fixed name was found already; another namespace is another object', () => {
    const object = (namespace: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: ${namespace}}\n`
    const twice = (...namespaces: string[]) => {
      const manifests = namespaces.map((namespace) => yamlManifest({ source: 'demo/templates/a.yaml', content: object(namespace) }))
      return checkChart({ profile: chaimeleon, rendered: { manifests }, release: { name: 'lab', namespace: 'user-ana' } })
        .map(({ message }) => message.en)
        .filter((message) => message.includes('twice'))
    }
    expect(twice('x', 'x')).toEqual(['ConfigMap/a: The chart creates ConfigMap a twice.'])
    expect(twice('x', 'y')).toEqual([])
  })

  it("places Helm's error at its file and line, and by the origins at the field", () => {
    const generated = { files: {}, origins: { 'templates/secret.yaml': [null, '/guacamole/password'] } }
    const engineError = { kind: 'execute' as const, message: 'nil pointer\nmore', file: 'templates/secret.yaml', line: 2 }
    expect(checkChart({ spec: desktop(), profile: chaimeleon, generated, engineError })).toContainEqual(
      expect.objectContaining({
        rule: 'helm-render',
        pointer: '/guacamole/password',
        line: 2,
        message: expect.objectContaining({
          en: expect.stringMatching(/line 2.*Helm says: nil pointer$/),
          es: expect.stringMatching(/Helm dice: nil pointer$/),
        }),
      }),
    )
  })

  it('places a value that the schema refuses at its line and at the default of its deploy option', () => {
    const spec = { ...desktop(), deployValues: [{ path: 'a.b', type: 'integer' as const, title: 'B', default: 1 }] }
    const generated = { files: { 'Chart.yaml': 'name: demo\n', 'values.yaml': 'x: 1\na:\n  b: 1\n' }, origins: {} }
    const engineError = { kind: 'schema' as const, message: 'no', values: [{ chart: 'demo', pointer: '/a/b', message: 'must be less' }] }
    expect(checkChart({ spec, profile: chaimeleon, generated, engineError })).toContainEqual(
      expect.objectContaining({ rule: 'helm-render', pointer: '/deployValues/0/default', file: 'values.yaml', line: 3 }),
    )
  })

  it('works without a spec, for charts from elsewhere', () => {
    const findings = checkChart({ profile: chaimeleon, rendered })
    expect(findings.map((finding) => finding.rule)).toContain('CH021')
    expect(findings.every((finding) => finding.pointer === undefined && finding.edits === undefined)).toBe(true)
  })

  it('puts errors first', () => {
    const severities = checkChart({ spec: desktop(), profile: chaimeleon, rendered }).map((finding) => finding.severity)
    expect(severities).toEqual(
      severities.toSorted((a, b) => ['error', 'warning', 'info'].indexOf(a) - ['error', 'warning', 'info'].indexOf(b)),
    )
  })

  it('marks what is silenced with the reason, but never what Helm refuses', () => {
    const spec = {
      ...desktop(),
      silenced: [
        { rule: 'CH021', reason: 'we rebuild daily' },
        { rule: 'helm-render', reason: 'no' },
      ],
    }
    const engineError = { kind: 'other' as const, message: 'broken' }
    const findings = checkChart({ spec, profile: chaimeleon, rendered, engineError })
    expect(findings.find((finding) => finding.rule === 'CH021')?.silenced).toBe('we rebuild daily')
    expect(findings.find((finding) => finding.rule === 'helm-render')?.silenced).toBeUndefined()
  })

  it('says which manifest is not YAML', () => {
    const broken = {
      manifests: [{ source: 'demo/templates/a.yaml', content: 'kind: [', object: null, broken: { message: 'no YAML', line: 1 } }],
    }
    expect(checkChart({ profile: chaimeleon, rendered: broken }).map((finding) => finding.rule)).toEqual(['manifest-yaml'])
  })
})

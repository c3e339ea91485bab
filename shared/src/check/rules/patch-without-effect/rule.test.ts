import { describe, expect, it } from 'vitest'
import { applyEdits, type ChartSpec } from '#spec'
import { exampleContext } from '../../examples/example-context.ts'
import { patchWithoutEffect } from './rule.ts'

type Patches = ChartSpec['patches']

function contextOf(patches: Patches, more: (spec: ChartSpec) => ChartSpec = (spec) => spec) {
  return exampleContext({ spec: (spec) => more({ ...spec, patches }) })
}

function said(patches: Patches, more?: (spec: ChartSpec) => ChartSpec) {
  return patchWithoutEffect.check(contextOf(patches, more)).map(({ field, message }) => [field, message.en])
}

/** The patches after all fixes, and the messages about those. */
function fixed(patches: Patches, more?: (spec: ChartSpec) => ChartSpec) {
  const context = contextOf(patches, more)
  if (context.spec === undefined) throw new Error('no spec')
  const edits = patchWithoutEffect.check(context).flatMap((report) => report.edits ?? [])
  const applied = applyEdits(context.spec, edits)
  if (!applied.ok) throw new Error(applied.error.detail)
  return { patches: applied.value.patches, said: said(applied.value.patches, more) }
}

const patch = 'metadata:\n  annotations:\n    team: lab\n'
const withFiles = (spec: ChartSpec): ChartSpec => ({
  ...spec,
  volumes: [...spec.volumes, { kind: 'config-files', name: 'scripts', files: [{ name: 'a.sh', content: 'true' }] }],
})

describe('a patch that names no object', () => {
  it('is found at its kind, with what there is to patch', () => {
    const [[field, message] = []] = said([{ kind: 'StatefulSet', patch }])
    expect(field).toBe('/patches/0/kind')
    expect(message).toBe('There is no StatefulSet to patch. The chart has Deployment, Service, Secret.')
  })
  it('is found at its suffix, where there are others of its kind', () =>
    expect(said([{ kind: 'ConfigMap', suffix: 'script', patch }], withFiles).map(([field]) => field)).toEqual(['/patches/0/suffix']))
  it.each<[string, Patches[number], Partial<Patches[number]>]>([
    ['has other capitals', { kind: 'Configmap', suffix: 'scripts', patch }, { kind: 'ConfigMap', suffix: 'scripts' }],
    ['has a suffix too much', { kind: 'Service', suffix: 'web', patch }, { kind: 'Service' }],
    ['lacks its suffix', { kind: 'ConfigMap', patch }, { kind: 'ConfigMap', suffix: 'scripts' }],
  ])('has a fix where only one object can be meant: it %s', (_, wrong, right) =>
    expect(fixed([wrong], withFiles)).toEqual({ patches: [{ ...right, patch }], said: [] }),
  )
  it('has no fix where several can be meant, or none', () => {
    const two = (spec: ChartSpec) => ({
      ...withFiles(spec),
      volumes: [...withFiles(spec).volumes, { kind: 'config-files' as const, name: 'more', files: [{ name: 'b', content: '' }] }],
    })
    const reports = [
      ...patchWithoutEffect.check(contextOf([{ kind: 'ConfigMap', patch }], two)),
      ...patchWithoutEffect.check(contextOf([{ kind: 'Ingress', patch }])),
    ]
    expect(reports.map(({ edits }) => edits)).toEqual([undefined, undefined])
  })
})

describe('a patch that changes nothing', () => {
  it.each([
    ['says what is so already', 'spec:\n  replicas: 1\n'],
    ['says it with other quotes', "spec:\n  template:\n    spec:\n      priorityClassName: 'processing-applications'\n"],
    ['removes what is not there', 'spec:\n  paused: null\n'],
    ['is empty', '{}'],
    ['is blank', ''],
  ])('is found where it %s, and can be removed', (_, text) => {
    const patches: Patches = [{ kind: 'Deployment', patch: text }]
    expect(said(patches)).toEqual([['/patches/0/patch', 'The patch for Deployment changes nothing: its values are already set.']])
    expect(fixed(patches).patches).toEqual([])
  })
  it('is found where an earlier one did the same', () =>
    expect(
      said([
        { kind: 'Deployment', patch },
        { kind: 'Deployment', patch },
      ]).map(([field]) => field),
    ).toEqual(['/patches/1/patch']))
  it.each([
    ['adds', patch],
    ['replaces', 'spec:\n  replicas: 2\n'],
    ['turns a number into a text', "spec:\n  replicas: '1'\n"],
    ['removes', 'spec:\n  replicas: null\n'],
  ])('is not one that %s', (_, text) => expect(said([{ kind: 'Deployment', patch: text }])).toEqual([]))
  it.each(['a: [b', '- a list', 'text'])('is not one that cannot be read, which the form says: %s', (text) =>
    expect(said([{ kind: 'Deployment', patch: text }])).toEqual([]),
  )
  it('is not looked for in a draft that the form refuses', () =>
    expect(said([{ kind: 'Ingress', patch }], (spec) => ({ ...spec, chart: { ...spec.chart, name: '' } }))).toEqual([]))
})

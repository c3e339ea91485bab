import { describe, expect, it } from 'vitest'
import type { Result } from '#base'
import { chaimeleon, generic } from '#profile'
import {
  applyEdits,
  type ChartSpec,
  changeType,
  checkReferences,
  letUserDecide,
  newSpec,
  nextVersion,
  parseSpec,
  renameDeployValue,
  renameVolume,
  specJsonSchema,
  takeBack,
} from './index.ts'

function demo(): ChartSpec {
  const empty = newSpec(chaimeleon)
  return {
    ...empty,
    deployValues: [],
    chart: { ...empty.chart, name: 'demo', appVersion: '1' },
    main: { ...empty.main, image: { ...empty.main.image, repository: 'lab' } },
  }
}

function got<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function pointers(spec: ChartSpec): string[] {
  return checkReferences(spec, chaimeleon).map((issue) => issue.pointer)
}

describe('edits', () => {
  it('change a copy and leave the spec as it was', () => {
    const spec = demo()
    const before = JSON.stringify(spec)
    const edited = got(applyEdits(spec, [{ op: 'add', path: '/main/env/-', value: { from: 'text', name: 'A', value: 'b' } }]))
    expect(edited.main.env.at(-1)).toEqual({ from: 'text', name: 'A', value: 'b' })
    expect(JSON.stringify(spec)).toBe(before)
  })

  it('remove from lists and objects', () => {
    const spec = demo()
    const edited = got(
      applyEdits(spec, [
        { op: 'remove', path: '/volumes/0' },
        { op: 'remove', path: '/main/image/pullPolicy' },
      ]),
    )
    expect(edited.volumes).toEqual(spec.volumes.slice(1))
    expect(edited.main.image).not.toHaveProperty('pullPolicy')
  })

  it.each([
    { op: 'replace' as const, path: '/main/env/99', value: 1 },
    { op: 'remove' as const, path: '/nowhere' },
    { op: 'add' as const, path: '/__proto__', value: {} },
    { op: 'replace' as const, path: '/chart/name', value: 'Not A Name' },
  ])('that do not fit are refused: $op $path', (edit) => {
    expect(applyEdits(demo(), [edit])).toMatchObject({ ok: false, error: { type: 'spec-edit-invalid' } })
  })
})

describe('asking when deploying', () => {
  it('declares a value with the field as its default, and taking it back restores the field', () => {
    const spec = got(applyEdits(demo(), [{ op: 'add', path: '/main/resources', value: { requests: { memory: '4Gi' } } }]))
    const handed = got(letUserDecide(spec, '/main/resources/requests/memory'))
    expect(handed.main.resources?.requests?.memory).toEqual({ deployValue: 'requests.memory' })
    expect(handed.deployValues).toEqual([{ path: 'requests.memory', type: 'quantity', title: 'Memory', default: '4Gi' }])
    expect(got(takeBack(handed, '/main/resources/requests/memory'))).toEqual(spec)
  })

  it('finds another name where one is taken', () => {
    const spec = got(
      applyEdits(demo(), [
        {
          op: 'add',
          path: '/main/env',
          value: [
            { from: 'text', name: 'A', value: 'x' },
            { from: 'text', name: 'B', value: 'y' },
          ],
        },
      ]),
    )
    const once = got(letUserDecide(spec, '/main/env/0/value'))
    const twice = got(letUserDecide(once, '/main/env/1/value'))
    expect(new Set(twice.deployValues.map((it) => it.path)).size).toBe(2)
    expect(checkReferences(twice)).toEqual([])
  })

  it('keeps a value that another field uses too', () => {
    const spec = got(
      applyEdits(demo(), [
        {
          op: 'add',
          path: '/main/env',
          value: [
            { from: 'text', name: 'A', value: 'x' },
            { from: 'text', name: 'B', value: 'y' },
          ],
        },
      ]),
    )
    const both = got(letUserDecide(got(letUserDecide(spec, '/main/env/0/value', { path: 'mode' })), '/main/env/1/value', { path: 'mode' }))
    expect(both.deployValues).toHaveLength(1)
    expect(got(takeBack(both, '/main/env/0/value')).deployValues).toHaveLength(1)
  })

  it('renames in the declaration and in every field', () => {
    const spec = got(letUserDecide(demo(), '/pod/replicas', { path: 'replicas' }))
    const renamed = got(renameDeployValue(spec, 'replicas', 'copies'))
    expect(renamed.pod.replicas).toEqual({ deployValue: 'copies' })
    expect(checkReferences(renamed)).toEqual([])
  })
})

describe('renaming a volume', () => {
  it('takes its mounts along', () => {
    const spec = got(
      applyEdits(demo(), [
        { op: 'add', path: '/volumes/-', value: { kind: 'empty-dir', name: 'old', medium: 'disk' } },
        { op: 'add', path: '/main/mounts/-', value: { volume: 'old', path: '/x' } },
      ]),
    )
    expect(checkReferences(renameVolume(spec, 'old', 'new'))).toEqual([])
  })
})

describe('changing the type', () => {
  it('back and forth loses nothing', () => {
    const spec = demo()
    const there = changeType(spec, 'batch-job', chaimeleon)
    expect(changeType(there, 'desktop', chaimeleon)).toEqual(spec)
  })

  it('adds what the type needs', () => {
    const job = { ...demo(), type: 'batch-job' as const, main: { ...demo().main, ports: [], env: [] } }
    expect(changeType(job, 'desktop', chaimeleon).main.ports.map((port) => port.port)).toEqual([2222, 5900])
  })
})

describe('fields that do not fit together', () => {
  it.each<[string, (spec: ChartSpec) => ChartSpec, string]>([
    ['an undeclared deploy value', (it) => ({ ...it, pod: { replicas: { deployValue: 'copies' } } }), '/pod/replicas'],
    ['a mount of no volume', (it) => ({ ...it, main: { ...it.main, mounts: [{ volume: 'none', path: '/x' }] } }), '/main/mounts/0/volume'],
    [
      'two volumes of one name',
      (it) => ({ ...it, volumes: [...it.volumes, { kind: 'empty-dir', name: 'datasets', medium: 'disk' }] }),
      '/volumes/3/name',
    ],
    [
      'two ports of one number',
      (it) => ({ ...it, main: { ...it.main, ports: [...it.main.ports, { name: 'x', port: 2222 }] } }),
      '/main/ports/2/port',
    ],
    [
      'one variable twice',
      (it) => ({ ...it, main: { ...it.main, env: [...it.main.env, { from: 'text', name: 'PASSWORD', value: '' }] } }),
      '/main/env/10/name',
    ],
    [
      'a registry that the platform lacks',
      (it) => ({ ...it, main: { ...it.main, image: { ...it.main.image, source: 'moon' } } }),
      '/main/image/source',
    ],
    [
      'a patch of aliases of aliases',
      (it) => {
        const bomb = ['b', 'c', 'd', 'e'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcd'.charAt(at)}`)}]\n`).join('')
        return { ...it, patches: [{ kind: 'Deployment', patch: `a: &a [1, 2, 3]\n${bomb}` }] }
      },
      '/patches/0/patch',
    ],
    ['a folder that the platform lacks', (it) => ({ ...it, profile: 'generic' }), ''],
  ])('are named: %s', (_name, change, pointer) => {
    const issues = pointer === '' ? checkReferences(change(demo()), generic).map((it) => it.pointer) : pointers(change(demo()))
    expect(issues).toContain(pointer === '' ? '/volumes/2' : pointer)
  })

  it.each([
    [{ path: 'a.b', default: '' }, { path: 'a', default: '' }, '/deployValues/1/path'],
    [{ path: 'a', default: '' }, { path: 'a', default: '' }, '/deployValues/1/path'],
    [{ path: 'a', default: '' }, { path: 'global.x', default: '' }, '/deployValues/1/path'],
    [{ path: 'a', default: '' }, { path: 'b', default: 5 }, '/deployValues/1/default'],
    [{ path: 'a', default: '' }, { path: 'b', type: 'choice' as const, default: 'x', choices: [] }, '/deployValues/1/choices'],
    [{ path: 'a', default: '' }, { path: 'b', type: 'integer' as const, default: 9, maximum: 8 }, '/deployValues/1/default'],
    [{ path: 'a', default: '' }, { path: 'b', default: '', pattern: '(?=x)' }, '/deployValues/1/pattern'],
    [{ path: 'a', default: '' }, { path: 'b', type: 'list' as const, default: ['x', 'a\n\u2028b'] }, '/deployValues/1/default'],
    [{ path: 'a', default: '' }, { path: 'b', type: 'object' as const, default: { c: ['a\u2029\n'] } }, '/deployValues/1/default'],
  ])('are named among deploy options: %j %j', (one, other, pointer) => {
    const deployValues = [one, other].map((it) => ({ type: 'string' as const, title: 'T', ...it }))
    expect(pointers({ ...demo(), deployValues })).toContain(pointer)
  })

  it('are none where texts of a list have either kind of line breaks', () => {
    const deployValues = [{ path: 'a', type: 'list' as const, title: 'T', default: ['a\nb', 'a\u2028b'] }]
    expect(pointers({ ...demo(), deployValues })).toEqual([])
  })

  it('are none in a new spec', () => {
    expect(parseSpec(demo()).ok).toBe(true)
    expect(pointers(demo())).toEqual([])
  })
})

describe('versions and schema', () => {
  it.each([
    ['0.1.9', 'patch', '0.1.10'],
    ['0.1.9', 'minor', '0.2.0'],
    ['0.1.9', 'major', '1.0.0'],
    ['1.0.0-rc.1', 'patch', '1.0.0'],
  ] as const)('%s, next %s, is %s', (version, part, next) => expect(nextVersion(version, part)).toBe(next))

  it('has a JSON Schema with every part of the spec', () => {
    expect(Object.keys(Object(specJsonSchema().properties)).sort()).toEqual([...Object.keys(demo()), 'folders'].sort())
  })
})

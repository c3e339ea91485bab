import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { valueAt } from '#base'
import { presets } from '#presets'
import { chaimeleon, findProfile, generic, profiles } from '#profile'
import { type ChartSpec, newSpec, parseSpecText } from '#spec'
import { arbitrarySpec } from '../testing/arbitrary-spec.ts'
import { sizedDesktop } from '../testing/sized-desktop.ts'
import { exportSource, generateChart } from './index.ts'

const desktop = sizedDesktop

function fileOf(spec: ChartSpec, path: string, profile = chaimeleon): string {
  return generateChart(spec, profile).files[path] ?? ''
}

describe('where each line comes from', () => {
  it.each(presets.map((preset) => [preset.name, preset.spec] as const))(
    'is said for every line of %s, by a field that is there',
    (_name, spec) => {
      const profile = findProfile(spec.profile) ?? chaimeleon
      const { files, origins } = generateChart(spec, profile)
      for (const [path, text] of Object.entries(files)) {
        expect(origins[path]).toHaveLength(text.split('\n').length - 1)
        for (const origin of origins[path] ?? []) {
          const parent = origin?.slice(0, origin.lastIndexOf('/')) ?? ''
          if (origin !== null) expect([origin, valueAt(spec, parent)]).not.toEqual([origin, undefined])
        }
      }
    },
  )

  it('leads from a line of the deployment to the variable that made it', () => {
    const { files, origins } = generateChart(desktop, chaimeleon)
    const line = files['templates/deployment.yaml']?.split('\n').findIndex((text) => text.includes('GATEWAY_PORTS')) ?? -1
    expect(origins['templates/deployment.yaml']?.[line]).toBe('/main/env/7')
  })
})

describe('values', () => {
  it('leave out what no template reads, and add what is read and was not declared', () => {
    const spare = { path: 'spare', type: 'string' as const, title: 'Spare', default: 'x' }
    const spec = { ...desktop, deployValues: [spare], guacamole: { password: { from: 'user' as const } } }
    expect(parse(fileOf(spec, 'values.yaml'))).toEqual({ datasets_list: '', password: '', requests: { memory: '', cpu: '' } })
  })

  it('keep what an extra template reads', () => {
    const spare = { path: 'spare', type: 'string' as const, title: 'Spare', default: 'x' }
    const extraFiles = [{ path: 'templates/extra.yaml', content: '# {{ .Values.spare }}\n' }]
    expect(parse(fileOf({ ...desktop, deployValues: [...desktop.deployValues, spare], extraFiles }, 'values.yaml'))).toMatchObject({
      spare: 'x',
    })
  })

  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    'have a schema that ajv takes and that the defaults fit, on %s',
    (_id, profile) => {
      const ajv = new Ajv({ strict: false })
      fc.assert(
        fc.property(arbitrarySpec(profile), (spec) => {
          const { files } = generateChart(spec, profile)
          const schema: unknown = JSON.parse(files['values.schema.json'] ?? '{}')
          const { $schema, ...rest } = Object(schema)
          expect($schema).toBe('http://json-schema.org/schema#')
          expect(ajv.validate(rest, parse(files['values.yaml'] ?? '', { version: '1.1' }))).toBe(true)
        }),
        { numRuns: 60 },
      )
    },
    60_000,
  )

  it('never show a password', () => {
    const value = { path: 'password', type: 'password' as const, title: 'Password', default: 'hunter2' }
    const spec = { ...desktop, deployValues: [value], guacamole: { password: { from: 'user' as const } } }
    const { files } = generateChart(spec, chaimeleon)
    for (const path of ['README.md', 'templates/NOTES.txt', 'templates/secret.yaml']) expect(files[path]).not.toContain('hunter2')
  })
})

describe('templates', () => {
  it('call no tpl, in any random chart', () => {
    fc.assert(
      fc.property(arbitrarySpec(chaimeleon), (spec) => {
        for (const [path, text] of Object.entries(generateChart(spec, chaimeleon).files)) {
          if (path.startsWith('templates/')) expect(text).not.toMatch(/\{\{-?\s*(tpl\b|[^"}]*\|\s*tpl\b)/)
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it("say library/ before Docker Hub's own images, and only before those", () => {
    const main = (repository: string) => ({
      ...desktop.main,
      image: { source: 'dockerhub', repository, tag: { from: 'fixed' as const, tag: '1' } },
    })
    expect(fileOf({ ...desktop, main: main('postgres') }, 'templates/deployment.yaml')).toContain('/library/postgres:1')
    expect(fileOf({ ...desktop, main: main('bitnami/redis') }, 'templates/deployment.yaml')).toContain('%s/bitnami/redis:1')
  })

  it('are patched without the rest changing', () => {
    const patch = 'metadata:\n  annotations:\n    mine: "{{ x }}"\nspec:\n  replicas: 2\n  template: null\n'
    const text = fileOf({ ...desktop, patches: [{ kind: 'Deployment', patch }] }, 'templates/deployment.yaml')
    expect(text).toContain('mine: "{{ "{{" }} x }}"')
    expect(text).toContain('replicas: 2')
    expect(text).not.toContain('containers:')
  })

  it('are patched by what Kubernetes reads in the patch', () => {
    const patch =
      'spec:\n  mode: 0644\n  hostNetwork: no\n  large: 9007199254740993\n  E1: e5\n  a: &a {b: yes}\n  c: {<<: *a, d: "0644"}\n'
    const text = fileOf({ ...desktop, patches: [{ kind: 'Deployment', patch }] }, 'templates/deployment.yaml')
    for (const line of ['mode: 420', 'hostNetwork: false', 'large: 9007199254740993', 'E1: "e5"', '  b: true\n    d: "0644"'])
      expect(text).toContain(`  ${line}\n`)
  })

  it('come in addition to the generated files, which they cannot replace', () => {
    const extraFiles = [
      { path: 'templates/extra.yaml', content: 'a: 1' },
      { path: 'templates/service.yaml', content: 'gone: true' },
    ]
    const { files } = generateChart({ ...desktop, extraFiles }, chaimeleon)
    expect(files['templates/extra.yaml']).toBe('a: 1\n')
    expect(files['templates/service.yaml']).not.toContain('gone')
  })

  it('are made of drafts too that have no valid name yet', () => {
    expect(
      fileOf({ ...newSpec(generic, 'web-app'), chart: { ...newSpec(generic).chart, name: 'No Name' } }, 'templates/_helpers.tpl', generic),
    ).toContain('chart.fullname')
  })
})

describe('the exported source', () => {
  it('names the helpers library as a submodule instead of holding it', () => {
    const { files } = exportSource({ ...desktop, helpersLibrary: 'submodule' }, chaimeleon)
    expect(files['.gitmodules']).toContain('path = templates/ChaimeleonCommon')
    expect(Object.keys(files).filter((path) => path.includes('ChaimeleonCommonHelpers') || path.includes('_chaimeleonCommon'))).toEqual([])
  })

  it('says where the submodule comes from, and leaves its own files out of the packed chart', () => {
    const { files } = exportSource({ ...desktop, helpersLibrary: 'submodule' }, chaimeleon)
    expect(files['.gitmodules']).toBe(
      '[submodule "templates/ChaimeleonCommon"]\n\tpath = templates/ChaimeleonCommon\n\turl = https://github.com/chaimeleon-eu/helm-chart-common.git\n\tbranch = main\n',
    )
    for (const line of ['.gitmodules', 'templates/ChaimeleonCommon/.git', 'templates/ChaimeleonCommon/README.md'])
      expect(files['.helmignore']?.split('\n')).toContain(line)
  })

  it.each(['file', 'folder', 'submodule'] as const)('packs the library itself with the way %s', (helpersLibrary) => {
    const paths = Object.keys(generateChart({ ...desktop, helpersLibrary }, chaimeleon).files)
    expect(paths.filter((path) => path.endsWith('_chaimeleonCommonHelpers.tpl'))).toHaveLength(1)
  })

  it('holds the spec, from which the same chart comes again', () => {
    const { files } = exportSource(desktop, chaimeleon)
    expect(parseSpecText(files['chart-spec.yaml'] ?? '')).toEqual({ ok: true, value: desktop })
  })
})

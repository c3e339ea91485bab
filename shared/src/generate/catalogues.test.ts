import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { at, isObject, listAt, textAt } from '#base'
import { findPreset } from '#presets'
import { chaimeleon, generic, type Profile } from '#profile'
import type { ChartSpec } from '#spec'
import { generateChart } from './index.ts'

const preset = findPreset('web-app-postgresql')
if (preset === undefined) throw new Error('no preset')

/** Asks for memory by named sizes, for a number in steps, and for a switch. */
const spec: ChartSpec = {
  ...preset.spec,
  main: {
    ...preset.spec.main,
    image: { ...preset.spec.main.image, tag: { from: 'fixed', tag: { deployValue: 'version' } } },
    resources: { requests: { memory: { deployValue: 'size' } }, gpu: { deployValue: 'gpu' } },
  },
  pod: { replicas: { deployValue: 'copies' } },
  deployValues: [
    ...preset.spec.deployValues,
    { path: 'version', type: 'choice', title: 'Version', default: 'v0.50.26', choices: [{ value: 'v0.50.26' }, { value: 'v0.51.0' }] },
    {
      path: 'size',
      type: 'choice',
      title: 'Size',
      default: '2Gi',
      choices: [
        { value: '2Gi', label: 'Small' },
        { value: '8Gi', label: 'Large' },
      ],
    },
    { path: 'copies', type: 'integer', title: 'Copies', default: 2, minimum: 0, maximum: 8, step: 2, slider: {} },
    { path: 'gpu', type: 'boolean', title: 'GPU', default: false, hiddenWhen: { path: 'size', value: '2Gi' } },
  ],
}

const filesFor = (profile: Profile) => generateChart(spec, profile).files
const schemaFor = (profile: Profile): unknown => JSON.parse(filesFor(profile)['values.schema.json'] ?? '')

const paths = ['copies', 'database.size', 'gpu', 'size', 'version']

describe('one form in the catalogues of the profile', () => {
  it('is in values.schema.json as Kubeapps reads it', () => {
    const schema = schemaFor(chaimeleon)
    for (const path of paths) expect(at(schema, 'properties', ...path.split('.').join('.properties.').split('.'), 'form')).toBe(true)
    expect(at(schema, 'properties', 'size', 'enum')).toEqual(['2Gi', '8Gi'])
    expect(at(schema, 'properties', 'size', 'description')).toBe('2Gi: Small; 8Gi: Large')
    expect(at(schema, 'properties', 'gpu', 'hidden')).toEqual({ path: 'size', value: '2Gi' })
    expect(at(schema, 'properties', 'copies')).toMatchObject({ minimum: 0, maximum: 8, multipleOf: 2, sliderStep: 2 })
  })

  it('has words for Onyxia and questions for Rancher where the profile wants them, and only there', () => {
    expect(at(schemaFor(generic), 'properties', 'size', 'x-onyxia')).toEqual({ hidden: false, readonly: false })
    expect(at(schemaFor(generic), 'properties', 'size', 'listEnum')).toEqual(['2Gi', '8Gi'])
    const asked = listAt(parse(filesFor(generic)['questions.yaml'] ?? ''), 'questions').filter(isObject)
    expect(asked.map((question) => textAt(question, 'variable')).sort()).toEqual(paths)
    expect(asked.find(({ variable }) => variable === 'gpu')).toMatchObject({ type: 'boolean', show_if: 'size=8Gi' })
    expect(JSON.stringify(schemaFor(chaimeleon))).not.toContain('onyxia')
    expect(filesFor(chaimeleon)).not.toHaveProperty('questions.yaml')
  })
})

/** The lines of all files that one chart has and the other has not. */
function newLines(before: ChartSpec, after: ChartSpec): string[] {
  const { files } = generateChart(before, chaimeleon)
  return Object.entries(generateChart(after, chaimeleon).files).flatMap(([path, text]) => {
    const known = new Set((files[path] ?? '').split('\n'))
    return text.split('\n').flatMap((line) => (known.has(line) ? [] : [`${path}: ${line.trim()}`]))
  })
}

describe('a small change of the spec', () => {
  it('changes only its own lines', () => {
    const env = [...spec.main.env, { from: 'text' as const, name: 'MORE', value: 'yes' }]
    expect(newLines(spec, { ...spec, main: { ...spec.main, env } })).toEqual([
      'templates/deployment.yaml: - name: MORE',
      'templates/deployment.yaml: value: "yes"',
    ])
    expect(newLines(spec, { ...spec, chart: { ...spec.chart, version: '0.1.1' } })).toEqual(['Chart.yaml: version: "0.1.1"'])
  })
})

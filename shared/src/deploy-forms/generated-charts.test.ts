import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DeployValue, deployValueSchema } from '#blocks'
import { generateChart } from '#generate'
import { findPreset, presets } from '#presets'
import { chaimeleon, generic, type Profile } from '#profile'
import type { ChartSpec } from '#spec'
import { genericCharts } from '../testing/generic-charts.ts'
import {
  firstGenerationVerdict,
  type JsonObject,
  objectOf,
  onyxiaValues,
  parseValues,
  readOnyxiaForm,
  readQuestions,
  secondGenerationVerdict,
  valueIn,
  visibleGroups,
} from './index.ts'
import { setValue } from './values-document.ts'

const preset = findPreset('web-app-postgresql')
if (preset === undefined) throw new Error('no preset')
const base: ChartSpec = preset.spec

const everywhere: Profile = { ...chaimeleon, catalogues: ['kubeapps', 'rancher', 'onyxia'] }

/** A chart that reads each of these values, so that each is in its deploy form. */
function chartWith(deployValues: readonly DeployValue[]): ChartSpec {
  const env = deployValues.map(({ path }, at) => ({ from: 'text' as const, name: `VALUE_${at}`, value: { deployValue: path } }))
  return { ...base, main: { ...base.main, env: [...base.main.env, ...env] }, deployValues: [...base.deployValues, ...deployValues] }
}

function formFiles(spec: ChartSpec, profile: Profile) {
  const { files } = generateChart(spec, profile)
  const text = files['values.yaml'] ?? ''
  const values = parseValues(text)
  const schema: unknown = JSON.parse(files['values.schema.json'] ?? '{}')
  return { schema: objectOf(schema), text, values: values.ok ? values.value : {}, questions: readQuestions(files['questions.yaml'] ?? '') }
}

type FormFiles = ReturnType<typeof formFiles>

/** What Onyxia says instead of drawing the form; nothing where it draws it. */
function onyxiaFault({ schema, values }: FormFiles): unknown {
  const opened = onyxiaValues(schema, values)
  const form = opened.ok ? readOnyxiaForm(schema, opened.value) : opened
  return form.ok ? undefined : form.error
}

const shownIn = ({ questions }: FormFiles, values: JsonObject) =>
  new Set(visibleGroups(questions, values).flatMap((group) => group.questions.map((it) => it.variable)))

/** The conditions that released versions of Rancher read otherwise than they are meant, with the hiding value and with another. */
function misreadConditions(spec: ChartSpec, form: FormFiles): string[] {
  return spec.deployValues.flatMap(({ path, hiddenWhen }) => {
    if (hiddenWhen === undefined || !form.questions.some((it) => it.variable === path)) return []
    const by = spec.deployValues.find((it) => it.path === hiddenWhen.path)
    const others: Readonly<Record<string, unknown>> = { boolean: hiddenWhen.value !== true, integer: 999, number: 999.5 }
    const other =
      by?.type === 'choice' ? by.choices?.find((it) => it.value !== hiddenWhen.value)?.value : (others[by?.type ?? ''] ?? 'another')
    const shows = (value: unknown) => shownIn(form, readOr(setValue(form.text, hiddenWhen.path.split('.'), value))).has(path)
    const hides = !shows(hiddenWhen.value)
    const shown = other === undefined || shows(other)
    return hides && shown ? [] : [`${path}, hidden by ${hiddenWhen.path}=${String(hiddenWhen.value)}`]
  })
}

function readOr(text: string): JsonObject {
  const read = parseValues(text)
  return read.ok ? read.value : {}
}

const text = fc.oneof(
  fc.constantFrom('', 'abc', 'size=2', 'A && B', 'it (SSD)', 'say "x"', 'true', 'null', 'x||y', '!no', "it's", '8', '-1', 'ñ', ' a '),
  fc.string({ maxLength: 12 }).map((it) => it.replaceAll(/[\\\p{C}]/gu, '')),
)
const limit = fc.option(fc.constantFrom(-2, 0, 1, 5), { nil: undefined })
const most = fc.option(fc.constantFrom(0, 8, 100), { nil: undefined })
const slider = fc.constantFrom(undefined, {}, { unit: '' }, { unit: 'Gi' }, { unit: '%' }, { unit: 'm' })
const step = fc.constantFrom(undefined, 0.5, 1, 2)

const option = fc.oneof(
  fc.record({
    type: fc.constantFrom('string', 'text', 'password'),
    default: text,
    pattern: fc.constantFrom(undefined, '^[a-z]{3,}$', '^\\S*$', '['),
  }),
  fc.record({
    type: fc.constantFrom('integer', 'number'),
    default: fc.constantFrom(0, 1, 3, 2.5, 50),
    minimum: limit,
    maximum: most,
    step,
    slider,
  }),
  fc.record({
    type: fc.constant('quantity'),
    default: fc.constantFrom('0Gi', '1Gi', '512Mi', '500m', '2'),
    minimum: limit,
    maximum: most,
    step,
    slider,
  }),
  fc.record({ type: fc.constant('boolean'), default: fc.boolean() }),
  fc.tuple(text, fc.uniqueArray(text, { minLength: 1, maxLength: 5 })).map(([chosen, choices]) => ({
    type: 'choice',
    default: chosen,
    choices: [...new Set([...choices, chosen])].map((value) => ({ value })),
  })),
  fc.record({ type: fc.constant('list'), default: fc.array(text, { maxLength: 2 }) }),
  fc.record({ type: fc.constant('object'), default: fc.constantFrom({}, { a: 1 }) }),
)

const options = fc
  .array(fc.tuple(option, fc.boolean(), fc.constantFrom('', 'in.', 'in.deep.')), { minLength: 1, maxLength: 5 })
  .map((drawn) => {
    const values: DeployValue[] = []
    for (const [at, [kind, isHidden, folder]] of drawn.entries()) {
      const before = values.at(-1)
      const hiding =
        isHidden && before !== undefined && typeof before.default !== 'object' ? { path: before.path, value: before.default } : undefined
      const whole = { ...kind, path: `${folder}v${at}`, title: `Value ${at}`, ...(hiding === undefined ? {} : { hiddenWhen: hiding }) }
      values.push(deployValueSchema.parse(JSON.parse(JSON.stringify(whole))))
    }
    return values
  })

describe('the files for the catalogues', () => {
  it.each([...presets.map(({ spec }) => spec), ...genericCharts].map((spec) => [spec.chart.name, spec] as const))(
    'of %s open in each of them',
    (_, spec) => {
      for (const profile of [everywhere, { ...generic, catalogues: everywhere.catalogues }]) {
        const form = formFiles({ ...spec, profile: profile.id }, profile)
        expect(onyxiaFault(form)).toBeUndefined()
        expect(misreadConditions(spec, form)).toEqual([])
        expect([firstGenerationVerdict(form.schema, form.text), secondGenerationVerdict(form.schema, form.text, form.text)]).toEqual([
          { ok: true, value: null },
          { ok: true, value: null },
        ])
      }
    },
  )

  it('open in Onyxia with every kind of option, and hide in Rancher what is to be hidden', () => {
    fc.assert(
      fc.property(options, (values) => {
        const spec = chartWith(values)
        const form = formFiles(spec, everywhere)
        expect(values.map(({ path }) => valueIn(form.values, path.split('.')) !== undefined)).not.toContain(false)
        expect(onyxiaFault(form)).toBeUndefined()
        expect(misreadConditions(spec, form)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('keep the limits that Onyxia must not see where Helm finds them', () => {
    const value = { path: 'v', title: 'V', type: 'string' as const, default: '', pattern: '^[a-z]{3,}$' }
    const { schema } = formFiles(chartWith([value]), everywhere)
    expect(valueIn(schema, ['properties', 'v'])).toMatchObject({ allOf: [{ pattern: '^[a-z]{3,}$' }] })
  })

  it('draw a slider from nought in Onyxia, and whole numbers as numbers in whole steps', () => {
    const value = { path: 'v', title: 'V', type: 'integer' as const, default: 0, minimum: 0, maximum: 2, slider: { unit: ' GPUs' } }
    const { schema, values } = formFiles(chartWith([value]), everywhere)
    expect(valueIn(schema, ['properties', 'v'])).toMatchObject({ type: 'number', multipleOf: 1, sliderMin: 0, sliderMax: 2 })
    const form = readOnyxiaForm(schema, values)
    expect(form.ok && form.value.find(({ helmValuesPath }) => helmValuesPath[0] === 'v')).toMatchObject({
      fieldType: 'slider',
      min: 0,
      max: 2,
    })
  })
})

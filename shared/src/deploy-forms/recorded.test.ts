import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Result } from '#base'
import { parseValues } from './index.ts'
import { isObject, type JsonObject, objectOf } from './json-schema.ts'
import {
  allFields,
  type FormField,
  hiddenFields,
  readFirstGeneration,
  shownInField,
  shownValue,
  writtenValue,
} from './kubeapps/first-generation.ts'
import { allRows, readSecondGeneration, type TableRow } from './kubeapps/second-generation.ts'
import { sliderOf } from './kubeapps/slider.ts'
import { cellText, cutCell, shownInRow } from './kubeapps/table-cells.ts'
import { typedIntoRow } from './kubeapps/table-edit.ts'
import type { ValuesRefusal } from './kubeapps/validate-values.ts'
import { firstGenerationVerdict, secondGenerationVerdict } from './kubeapps/verdict.ts'
import { readOnyxiaForm } from './onyxia/form.ts'
import { onyxiaValues } from './onyxia/values.ts'
import { evaluateCondition } from './rancher/condition.ts'
import { readQuestionList, visibleGroups } from './rancher/questions.ts'
import recorded from './testdata/form-results.json' with { type: 'json' }
import { setValue } from './values-document.ts'

// What the real front ends did is in testdata/form-results.json; how it was recorded is in the file's own note.
const json = z.record(z.string(), z.unknown())
const typed = z.union([z.string(), z.boolean(), z.array(z.string())])
const edit = z.looseObject({ set: z.strictObject({ path: z.string(), value: typed }), yaml: z.string() })
const verdicts = z
  .array(z.looseObject({ yaml: z.string(), verdict: z.string(), verdictWithoutChartValues: z.string().optional() }))
  .optional()
const kubeapps25 = z.looseObject({
  fields: z.array(json),
  fieldsOnUpgrade: z.array(json).optional(),
  edits: z.array(edit).optional(),
  verdicts,
})
const kubeapps26 = z.looseObject({ rows: z.array(json), edits: z.array(edit).optional(), verdicts })
const rancher = z.looseObject({
  questions: z.array(json).optional(),
  answers: z.unknown().optional(),
  showIf: z.array(z.strictObject({ showIf: z.string(), answers: json, shownReleased: z.boolean(), shownMaster: z.boolean() })).optional(),
  shown: z.array(z.string()).optional(),
  groups: z.unknown().optional(),
  shownOnMaster: z.array(z.string()).optional(),
  withAnswers: z
    .array(z.looseObject({ change: json, shown: z.array(z.string()), shownOnMaster: z.array(z.string()).optional() }))
    .optional(),
})
const recordedCase = z.looseObject({
  name: z.string(),
  schema: json.optional(),
  values: z.string().optional(),
  userValues: z.string().optional(),
  kubeapps25: kubeapps25.optional(),
  kubeapps26: kubeapps26.optional(),
  onyxia: json.optional(),
  rancher: rancher.optional(),
})
const { cases } = z.looseObject({ cases: z.array(recordedCase) }).parse(recorded)
type Case = (typeof cases)[number]

const read = (text: string): JsonObject => {
  const values = parseValues(text)
  return values.ok ? values.value : {}
}
const of = (front: 'kubeapps25' | 'kubeapps26' | 'onyxia' | 'rancher') => cases.filter((it) => it[front] !== undefined)
const chartText = ({ values = '' }: Case) => values
const userText = ({ values = '', userValues }: Case) => userValues ?? values

function verdictText(result: Result<null, ValuesRefusal>, says: (refusal: ValuesRefusal) => string): string {
  return result.ok ? 'ok' : result.error.kind === 'values' ? `${result.error.pointer}: ${result.error.message}` : says(result.error)
}

describe('Kubeapps up to 2.5', () => {
  const verdict = (schema: JsonObject, text: string) =>
    verdictText(firstGenerationVerdict(schema, text), ({ message }) => `throws: ${message}`)

  const described = (field: FormField, values: unknown, hidden: ReadonlySet<string>) => {
    const { widget, label, description, choices } = field
    const slider = sliderOf(field.schema, shownValue(field, values))
    return {
      path: field.path.join('/'),
      label,
      widget,
      ...(description === undefined ? {} : { description }),
      ...(choices === undefined ? {} : { options: choices }),
      ...(widget === 'slider' ? { min: slider.minimum, max: slider.maximum, unit: slider.unit } : {}),
      ...(widget === 'section' ? {} : { value: shownInField(field, values) }),
      hidden: hidden.has(field.pointer),
    }
  }

  it.each(of('kubeapps25').map((it) => [it.name, it] as const))('%s', (_, it) => {
    const { schema = {}, kubeapps25: expected } = it
    const text = userText(it)
    const values = read(text)
    const fields = readFirstGeneration(schema)
    const drawn = (event: 'install' | 'upgrade') => {
      const hidden = hiddenFields(fields, values, event)
      return allFields(fields).map((field) => described(field, values, hidden))
    }
    const edits = expected?.edits?.map(({ set }) => {
      const field = allFields(fields).find((one) => one.path.join('/') === set.path)
      if (field === undefined || Array.isArray(set.value)) throw new Error(`no field ${set.path}`)
      const isSame = field.widget === 'switch' && shownInField(field, values) === set.value
      const yaml = isSame ? text : setValue(text, field.path, writtenValue(field, set.value))
      return { set, yaml, verdict: verdict(schema, yaml) }
    })
    expect({
      fields: drawn('install'),
      verdict: verdict(schema, text),
      ...(expected?.fieldsOnUpgrade === undefined ? {} : { fieldsOnUpgrade: drawn('upgrade') }),
      ...(edits === undefined ? {} : { edits }),
      ...(expected?.verdicts === undefined
        ? {}
        : { verdicts: expected.verdicts.map(({ yaml }) => ({ yaml, verdict: verdict(schema, yaml) })) }),
    }).toEqual(expected)
  })
})

describe('Kubeapps 2.6 and later', () => {
  const says = (refusal: ValuesRefusal) =>
    refusal.kind === 'schema'
      ? `schema not valid: ${refusal.faults.map((it) => `${it.pointer}: ${it.message}`).join('; ')}`
      : `throws: ${refusal.message}`
  const verdict = (schema: JsonObject, text: string, chart?: string) => verdictText(secondGenerationVerdict(schema, text, chart), says)

  const inputs: Readonly<Record<string, string>> = { number: 'number and slider' }
  const described = (row: TableRow) => {
    const { input, key, type, description } = row
    const limit = (value: number | undefined) => (value === undefined ? null : String(value))
    const secret = input.kind === 'text' && input.secret
    return {
      key,
      type,
      description,
      default: cutCell(cellText(row, row.default)),
      input: secret ? 'password' : (inputs[input.kind] ?? input.kind),
      current: input.kind === 'list' ? `${input.minItems} boxes` : (shownInRow(row) ?? null),
      ...(input.kind === 'number' ? { min: limit(input.minimum), max: limit(input.maximum), step: String(input.step) } : {}),
      ...(input.kind === 'select' ? { options: ['', ...input.choices] } : {}),
      ...(input.kind === 'text' && input.limits.pattern !== undefined ? { pattern: input.limits.pattern } : {}),
      message: null,
    }
  }

  it.each(of('kubeapps26').map((it) => [it.name, it] as const))('%s', (_, it) => {
    const { schema = {}, kubeapps26: expected } = it
    const text = userText(it)
    const chart = chartText(it)
    const tree = readSecondGeneration(schema, { defaults: read(chart), current: read(text) })
    const top = new Set(tree)
    const rows = allRows(tree).map((row) => ({ ...described(row), shownCollapsed: top.has(row) }))
    const edits = expected?.edits?.map(({ set }) => {
      const row = allRows(tree).find((one) => one.key === set.path)
      if (row === undefined) throw new Error(`no row ${set.path}`)
      const { boxShows, message = null, throws, written } = typedIntoRow(row, set.value)
      const yaml = written === undefined ? text : setValue(text, row.path, written.value)
      const eventThrows = throws === undefined ? {} : { eventThrows: throws }
      return { set, boxShows, message, ...eventThrows, yaml, verdict: verdict(schema, yaml, chart) }
    })
    expect({
      rows,
      verdict: verdict(schema, text, chart),
      ...(edits === undefined ? {} : { edits }),
      ...(expected?.verdicts === undefined
        ? {}
        : {
            verdicts: expected.verdicts.map(({ yaml }) => ({
              yaml,
              verdict: verdict(schema, yaml, chart),
              verdictWithoutChartValues: verdict(schema, yaml),
            })),
          }),
    }).toEqual(expected)
  })
})

describe('Onyxia', () => {
  // What a text field suggests comes from elsewhere, and is nothing here.
  const withoutSuggestions = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(withoutSuggestions)
    if (!isObject(node)) return node
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, value]) =>
        key === 'autocomplete' ? [] : [[key, key === 'nodes' ? withoutSuggestions(value) : value]],
      ),
    )
  }
  // Behind "Can't resolve value" is all that Onyxia knows of the user, cut where the recording cut it.
  const short = (thrown: unknown) => String(thrown).replace(/(Can't resolve value).*/s, '$1"')

  it.each(of('onyxia').map((it) => [it.name, it] as const))('%s', (_, it) => {
    const { schema = {}, onyxia: expected = {} } = it
    const values = onyxiaValues(schema, read(chartText(it)))
    const form = values.ok ? readOnyxiaForm(schema, values.value) : values
    expect({
      ...(values.ok ? { values: values.value } : {}),
      ...(form.ok ? { form: form.value } : { throws: `${form.error.step}: ${form.error.message}` }),
    }).toEqual({
      ...expected,
      ...(expected.form === undefined ? {} : { form: withoutSuggestions(expected.form) }),
      ...(expected.throws === undefined ? {} : { throws: short(expected.throws) }),
    })
  })
})

describe('Rancher', () => {
  const variablesOf = (groups: ReturnType<typeof visibleGroups>) => groups.flatMap(({ questions }) => questions.map((it) => it.variable))

  it.each(of('rancher').map((it) => [it.name, it] as const))('%s', (_, { rancher: expected }) => {
    const questions = readQuestionList(expected?.questions)
    const drawn = (answers: JsonObject) => {
      const groups = visibleGroups(questions, answers)
      return {
        shown: variablesOf(groups),
        groups: groups.map(({ title, questions: inside }) => ({ group: title, variables: inside.map((it) => it.variable) })),
        shownOnMaster: variablesOf(visibleGroups(questions, answers, 'fixed')),
      }
    }
    // Where the newest version shows the same, the recording says nothing of it.
    const told = <T extends { shownOnMaster?: unknown; shown: unknown }>(it: T) => ({ ...it, shownOnMaster: it.shownOnMaster ?? it.shown })
    for (const { showIf, answers, shownReleased, shownMaster } of expected?.showIf ?? []) {
      const answer = (name: string) => name.split('.').reduce<unknown>((here, key) => objectOf(here)[key], answers)
      expect({ showIf, answers, shown: evaluateCondition(showIf, answer), fixed: evaluateCondition(showIf, answer, 'fixed') }).toEqual({
        showIf,
        answers,
        shown: shownReleased,
        fixed: shownMaster,
      })
    }
    if (isObject(expected?.answers)) {
      const { shown = [], groups, shownOnMaster = shown } = expected
      expect(drawn(expected.answers)).toEqual({ shown, groups, shownOnMaster })
      for (const { change, ...rest } of expected.withAnswers ?? []) {
        const { groups: _groups, ...now } = drawn({ ...expected.answers, ...change })
        expect(now).toEqual(told(rest))
      }
    }
    if (Array.isArray(expected?.answers)) {
      for (const { answers, ...rest } of expected.answers) expect(drawn(objectOf(answers))).toEqual(told(rest))
    }
  })
})

import { isObject, type Pointer } from '@slipway/shared/base'
import { checkChart } from '@slipway/shared/check'
import { generateChart } from '@slipway/shared/generate'
import { presets } from '@slipway/shared/presets'
import { findProfile, type Profile, profiles } from '@slipway/shared/profile'
import { type ChartSpec, checkReferences, editDocument, parseSpec } from '@slipway/shared/spec'
import { genericCharts, hostileText, scheduledCharts } from '@slipway/shared/testing'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { openTestEngine } from '../engine/test-engine.ts'
import { randomCharts } from './random-charts.fixture.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

/** Every text of a document with its place; keys are names, not fields. */
function textFields(document: unknown, place: Pointer = ''): Pointer[] {
  if (typeof document === 'string') return [place]
  if (Array.isArray(document)) return document.flatMap((it, at) => textFields(it, `${place}/${at}`))
  if (!isObject(document)) return []
  return Object.entries(document).flatMap(([key, it]) => textFields(it, `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))
}

/** Every text and every name that a parsed document holds. */
function textsIn(document: unknown): string[] {
  if (typeof document === 'string') return [document]
  if (Array.isArray(document)) return document.flatMap(textsIn)
  return isObject(document) ? Object.entries(document).flatMap(([key, it]) => [key, ...textsIn(it)]) : []
}

/** The expert's own code is what it is: a template, YAML of a patch, values of an example. A file's mode becomes a number. */
const code = /^\/(volumes\/\d+\/mode|extraFiles\/\d+\/content|patches\/\d+\/patch|examples\/\d+\/values)$/

type Outcome = 'refused' | 'not used' | 'arrived' | 'LOST' | `BROKEN ${string}`

/** Whether an error is found at the field or beside it: a default and its pattern are told apart by no one. */
function isSaidAt(place: Pointer, chart: Parameters<typeof checkChart>[0]): boolean {
  const around = place.slice(0, place.lastIndexOf('/'))
  return checkChart(chart).some(({ severity, pointer }) => severity === 'error' && pointer?.startsWith(around) === true)
}

interface Typed {
  readonly place: Pointer
  readonly text: string
  /** The chart's files as they are without the text. */
  readonly before: string
}

/** A text as the chart has it: long texts lose the space around them, and the reason for ignoring a rule is one line. */
function asWritten(place: Pointer, text: string): string {
  if (place === '/chart/readme' || place === '/chart/notes') return text.replaceAll('\r\n', '\n').trim()
  return /^\/silenced\/\d+\/reason$/.test(place) ? text.replace(/\s+/g, ' ') : text
}

async function outcomeOf(spec: ChartSpec, { place, text, before }: Typed): Promise<Outcome> {
  const profile = findProfile(spec.profile)
  const edited = editDocument(spec, [{ op: 'replace', path: place, value: text }])
  const parsed = parseSpec(edited.ok ? edited.value : undefined)
  if (profile === undefined || !parsed.ok || checkReferences(parsed.value, profile).length > 0) return 'refused'
  const { files, binaries } = generateChart(parsed.value, profile)
  if (JSON.stringify(files) === before) return 'not used'
  const answer = await engine.render({ chart: { files, binaries }, release: { name: 'on', namespace: 'user-ana' } })
  if (!answer.ok)
    return isSaidAt(place, { spec: parsed.value, profile, generated: { files } }) ? 'refused' : `BROKEN ${JSON.stringify(answer.error)}`
  const objects = answer.value.manifests.flatMap(({ content }) =>
    parseAllDocuments(`${content}\n`, { version: '1.1' }).map((it) => it.toJS()),
  )
  const data = ['Chart.yaml', 'values.yaml', 'questions.yaml'].map((path): unknown => parse(files[path] ?? '', { version: '1.1' }))
  const all = [...objects, ...data, JSON.parse(files['values.schema.json'] ?? '{}')].flatMap(textsIn)
  const wanted = asWritten(place, text)
  const notes = answer.value.notes.replaceAll('\r\n', '\n')
  return [...all, files['README.md'] ?? '', notes, ...Object.keys(files)].some((it) => it.includes(wanted)) ? 'arrived' : 'LOST'
}

async function outcomes(specs: readonly ChartSpec[], profile: Profile, seed: number): Promise<Map<Outcome, string[]>> {
  const found = new Map<Outcome, string[]>()
  for (const [at, spec] of specs.entries()) {
    const places = textFields(JSON.parse(JSON.stringify(spec))).filter((place) => !code.test(place))
    const before = JSON.stringify(generateChart(spec, profile).files)
    const texts = fc.sample(hostileText(), { numRuns: places.length, seed: seed + at })
    for (const [index, place] of places.entries()) {
      const text = texts[index] ?? ''
      const outcome = await outcomeOf(spec, { place, text, before })
      found.set(outcome, [...(found.get(outcome) ?? []), `${spec.chart.name} ${place} ${JSON.stringify(text).slice(0, 80)}`])
    }
  }
  return found
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('any text in any field of a chart for %s', (_, profile) => {
  it('arrives exactly as it was typed, or is refused before there is a chart', { timeout: 600_000 }, async () => {
    const whole = [...presets.map((preset) => preset.spec), ...genericCharts, ...scheduledCharts].filter(
      (spec) => spec.profile === profile.id,
    )
    const random = randomCharts(profile, 20).map((chart) => chart.spec)
    const found = await outcomes([...whole, ...random], profile, 20_261_125)
    for (const usual of ['refused', 'not used', 'arrived'] as const) {
      expect(found.get(usual)?.length).toBeGreaterThan(50)
      found.delete(usual)
    }
    expect(Object.fromEntries(found)).toEqual({})
  })
})

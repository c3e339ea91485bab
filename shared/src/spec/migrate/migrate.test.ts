import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { SPEC_VERSION } from '../chart-spec.ts'
import { parseSpec, parseSpecText } from '../parse-spec.ts'
import { migrateSpec, migrations } from './index.ts'
// Spec files as the release with version 1 wrote them.
import files from './testdata/version-1.files.json' with { type: 'json' }

const recorded = Object.entries(files).map(([name, source]) => ({ name, source }))
const keptSchema = z.record(z.string(), z.unknown())

describe.each(recorded)('$name', ({ source }) => {
  it('is read as a spec of today that says the same', () => {
    const parsed = parseSpecText(source)
    expect(parsed).toMatchObject({ ok: true, value: { ...keptSchema.parse(parse(source)), specVersion: SPEC_VERSION } })
  })
})

it('leads from the first version to today in single steps', () => {
  expect(migrations.map(({ from, to }) => [from, to])).toEqual(
    Array.from({ length: SPEC_VERSION - 1 }, (_, index) => [index + 1, index + 2]),
  )
})

it('has every migration exercised by a spec that was recorded', () => {
  const run = new Set<number>()
  const watched = migrations.map((step) => ({
    ...step,
    migrate: (spec: z.infer<typeof keptSchema>) => {
      run.add(step.from)
      return step.migrate(spec)
    },
  }))
  for (const { source } of recorded) migrateSpec(keptSchema.parse(parse(source)), watched)
  expect([...run]).toEqual(migrations.map(({ from }) => from))
})

it('changes neither the spec given nor one of a version that it does not know', () => {
  const old = Object.freeze({ specVersion: 1, chart: 'not even a chart' })
  expect(migrateSpec(old)).toEqual({ specVersion: SPEC_VERSION, chart: 'not even a chart' })
  expect(migrateSpec({ specVersion: 99 })).toEqual({ specVersion: 99 })
  expect(parseSpec([])).toMatchObject({ ok: false })
})

it('keeps the lines of what is wrong in an old file', () => {
  const [first] = recorded
  const wrong = parseSpecText((first?.source ?? '').replace(/^type: .*$/m, 'type: nothing'))
  expect(!wrong.ok && wrong.error.places).toMatchObject([{ pointer: '/type', line: 3 }])
})

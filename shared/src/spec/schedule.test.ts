import { describe, expect, it } from 'vitest'
import { type Schedule, scheduleSchema } from '#blocks'
import { findPreset } from '#presets'
import { chaimeleon } from '#profile'
import type { ChartSpec } from './chart-spec.ts'
import { checkReferences } from './check-references.ts'
import { letUserDecide, takeBack } from './hand-over.ts'
import { schemaIssues } from './schema-issues.ts'

const preset = findPreset('batch-job')?.spec
if (preset === undefined) throw new Error('no preset')
const job: ChartSpec = preset

function scheduled(schedule: Schedule, rest: Partial<ChartSpec> = {}): ChartSpec {
  return { ...job, ...rest, job: { ...job.job, schedule } }
}

describe('the schedule of a batch job', () => {
  it('is handed to the user with a pattern that the form can hold an answer to, and taken back', () => {
    const spec = scheduled({ cron: '0 3 * * *' })
    const handed = letUserDecide(spec, '/job/schedule/cron', { path: 'when', title: 'When' })
    if (!handed.ok) throw new Error(handed.error.detail)
    const asked = handed.value.deployValues.at(-1)
    expect(handed.value.job.schedule).toEqual({ cron: { deployValue: 'when' } })
    expect(asked).toMatchObject({ path: 'when', type: 'string', title: 'When', default: '0 3 * * *' })
    expect(new RegExp(asked?.pattern ?? '', 'u').test('every night')).toBe(false)
    expect(checkReferences(handed.value, chaimeleon)).toEqual([])
    expect(takeBack(handed.value, '/job/schedule/cron')).toEqual({ ok: true, value: spec })
  })

  it('cannot be handed to a value that starts as something else', () => {
    const schedule = { cron: { deployValue: 'when' }, timeZone: { deployValue: 'zone' } }
    const choices = [{ value: '@daily' }, { value: 'soon' }]
    const spec = scheduled(schedule, {
      deployValues: [
        ...job.deployValues,
        { path: 'when', type: 'choice', title: 'When', default: '@daily', choices },
        { path: 'zone', type: 'string', title: 'Where', default: 'Madrid' },
      ],
    })
    expect(checkReferences(spec, chaimeleon).map(({ pointer }) => pointer)).toEqual([
      '/deployValues/2/choices/1/value',
      '/deployValues/3/default',
    ])
    expect(checkReferences({ ...spec, type: 'desktop' }, chaimeleon)).toEqual([])
  })

  it('may be handed a time zone that is empty: the cluster then takes its own', () => {
    const spec = scheduled(
      { cron: '@daily', timeZone: { deployValue: 'zone' } },
      { deployValues: [...job.deployValues, { path: 'zone', type: 'string', title: 'Where', default: '' }] },
    )
    expect(checkReferences(spec, chaimeleon)).toEqual([])
  })

  it.each([
    ['60 * * * *', 'The minute must be 0 to 59, *, a range such as 0-30 or a step such as */15'],
    ['* * * * 7', 'The weekday must be 0 (Sunday) to 6 (Saturday), sun to sat, * or a range such as 1-5'],
    ['TZ=UTC 0 3 * * *', 'Enter the time zone in its own field'],
    ['0 0 30 2 *', 'This date does not exist, so the job would never run'],
  ])('says at the field what is wrong with %s', (cron, message) =>
    expect(schemaIssues(scheduleSchema.safeParse({ cron }).error ?? { issues: [] }).map((it) => it.message.en)[0]).toContain(message),
  )

  it('takes no deadline that Kubernetes would miss', () =>
    expect(scheduleSchema.safeParse({ cron: '@daily', startingDeadlineSeconds: 5 }).success).toBe(false))
})

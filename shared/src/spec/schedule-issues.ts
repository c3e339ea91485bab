import { type Localized, text } from '#base'
import { cronSchema, isDeployValueRef, timeZoneSchema } from '#blocks'
import type { ChartSpec } from './chart-spec.ts'
import type { SpecIssue } from './check-references.ts'

interface Wanted {
  /** The field that was handed over. */
  readonly field: unknown
  fits(value: unknown): boolean
  readonly message: Localized
}

function wantedOf({ cron, timeZone }: NonNullable<ChartSpec['job']['schedule']>): Wanted[] {
  return [
    {
      field: cron,
      fits: (value) => cronSchema.safeParse(value).success,
      message: text('This must be a schedule, e.g. 30 3 * * 1-5.', 'Esto debe ser un horario, p. ej. 30 3 * * 1-5.'),
    },
    {
      field: timeZone,
      fits: (value) => value === '' || timeZoneSchema.safeParse(value).success,
      message: text(
        'This must be a time zone, e.g. Europe/Madrid, or nothing.',
        'Esto debe ser una zona horaria, p. ej. Europe/Madrid, o nada.',
      ),
    },
  ]
}

/** What the deploying user would start with, or can choose, and Kubernetes refuses as a schedule. */
export function scheduleIssues({ type, job, deployValues }: ChartSpec): SpecIssue[] {
  if (type !== 'batch-job' || job.schedule === undefined) return []
  return wantedOf(job.schedule).flatMap(({ field, fits, message }) =>
    deployValues.flatMap((value, at): SpecIssue[] => {
      if (!isDeployValueRef(field) || field.deployValue !== value.path) return []
      const choices = value.type === 'choice' ? (value.choices ?? []) : []
      return [
        ...(fits(value.default) ? [] : [{ pointer: `/deployValues/${at}/default`, message }]),
        ...choices.flatMap((choice, index) =>
          fits(choice.value) ? [] : [{ pointer: `/deployValues/${at}/choices/${index}/value`, message }],
        ),
      ]
    }),
  )
}

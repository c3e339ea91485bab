import { z } from 'zod'
import type { Localized } from '#base'
import { type DeployValue, isSize } from '#blocks'
import type { ChartSpec } from './chart-spec.ts'
import type { SpecIssue } from './check-references.ts'
import { settableSchemaAt } from './field-rules.ts'
import { fieldsOfOption } from './fields-of-option.ts'
import { schemaIssues } from './schema-issues.ts'

/** Defaults and choices of deploy options that the field refuses which they are for. */
export function optionDefaultIssues(spec: ChartSpec): SpecIssue[] {
  return spec.deployValues.flatMap((option, at): SpecIssue[] => {
    const wrong = fieldsOfOption(spec, option.path)
      .map((pointer) => complaintAt(spec, pointer, option))
      .find((it) => it !== undefined)
    return wrong === undefined ? [] : [{ pointer: `/deployValues/${at}/${wrong.field}`, message: wrong.message }]
  })
}

interface Complaint {
  readonly field: string
  readonly message: Localized
}

function complaintAt(spec: ChartSpec, pointer: string, option: DeployValue): Complaint | undefined {
  const field = settableSchemaAt(spec, pointer)
  if (field === undefined) return undefined
  const wrongDefault = complaint(field, option.default)
  if (wrongDefault !== undefined) return { field: 'default', message: wrongDefault }
  if (option.type !== 'choice') return undefined
  return (option.choices ?? [])
    .filter((choice) => !isSize(choice))
    .map((choice, index) => ({ index, message: complaint(field, choice.value) }))
    .flatMap(({ index, message }) => (message === undefined ? [] : [{ field: `choices/${index}/value`, message }]))[0]
}

function complaint({ schema, isOptional }: NonNullable<ReturnType<typeof settableSchemaAt>>, given: unknown): Localized | undefined {
  if (given === '' && isOptional) return undefined
  const asField = schema instanceof z.ZodArray ? asNamesAndValues(given) : given
  // NOTE that a text is where a number should is reported for the option's type already.
  if (asField === undefined || (typeof asField === 'string') !== schema instanceof z.ZodString) return undefined
  const parsed = z.safeParse(schema, asField)
  return parsed.success ? undefined : schemaIssues(parsed.error)[0]?.message
}

/** The object that an option holds for a list of names and values. */
function asNamesAndValues(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined
  return Object.entries(given).map(([name, value]) => ({ name, value }))
}

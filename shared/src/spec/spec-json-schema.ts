import { z } from 'zod'
import { chartSpecSchema } from './chart-spec.ts'

/** The JSON Schema (2020-12) of the chart spec, for editors and for the reference page. */
export function specJsonSchema(): Readonly<Record<string, unknown>> {
  return { title: 'Chart spec', ...z.toJSONSchema(chartSpecSchema, { io: 'input', unrepresentable: 'any' }) }
}

import { type ChartSpec, chartSpecSchema } from './chart-spec.ts'

/** What the schema gave: right for as long as nobody changes it, which the types forbid. */
const given = new WeakSet<object>()

/** What the schema says of data: the spec, or what it refuses. A spec that it gave itself is not read again. */
export function readSpec(input: unknown): ReturnType<typeof chartSpecSchema.safeParse> {
  if (isGiven(input)) return { success: true, data: input }
  const read = chartSpecSchema.safeParse(input)
  if (read.success) given.add(read.data)
  return read
}

function isGiven(input: unknown): input is ChartSpec {
  return typeof input === 'object' && input !== null && given.has(input)
}

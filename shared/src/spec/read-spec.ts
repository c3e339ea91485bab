import { z } from 'zod'
import { type ChartSpec, chartSpecSchema } from './chart-spec.ts'

/** The schema, which reads the same object once. */
function once<T extends z.ZodType>(schema: T) {
  const known = new WeakMap<object, z.output<T>>()
  return z.unknown().transform((input, { addIssue }): z.output<T> => {
    const before = isObjectOrList(input) ? known.get(input) : undefined
    if (before !== undefined) return before
    const read = schema.safeParse(input)
    if (read.success && isObjectOrList(input)) known.set(input, read.data)
    if (!read.success) addIssue('refused')
    return read.success ? read.data : z.NEVER
  })
}

function isObjectOrList(input: unknown): input is object {
  return typeof input === 'object' && input !== null
}

const { chart, main, sidecars, initContainers, volumes, deployValues, examples, extraFiles, patches } = chartSpecSchema.shape

/** What an edit leaves as it was is not read again: of a large spec that is nearly all. */
const sparingSchema = chartSpecSchema.extend({
  chart: once(chart),
  main: once(main),
  sidecars: once(sidecars),
  initContainers: once(initContainers),
  volumes: once(volumes),
  deployValues: once(deployValues),
  examples: once(examples),
  extraFiles: once(extraFiles),
  patches: once(patches),
})

/** Specs that the schema returned. They stay valid because the types forbid changing them. */
const given = new WeakSet<object>()

/**
 * What the schema says of data: the spec, or what it refuses. A spec that it gave is not read again, nor is a part of a
 * document that was read before. A document must not be changed afterwards.
 */
export function readSpec(input: unknown): z.ZodSafeParseResult<ChartSpec> {
  if (isGiven(input)) return { success: true, data: input }
  const read: z.ZodSafeParseResult<ChartSpec> = sparingSchema.safeParse(input)
  if (!read.success) return chartSpecSchema.safeParse(input)
  given.add(read.data)
  return read
}

function isGiven(input: unknown): input is ChartSpec {
  return isObjectOrList(input) && given.has(input)
}

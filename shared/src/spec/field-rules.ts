import { z } from 'zod'
import { oncePer, type Pointer, pathOf, valueAt } from '#base'
import { isDeployValueRef } from '#blocks'
import { chartSpecSchema } from './chart-spec.ts'

/** What a field accepts, as JSON Schema says it: the part that a deploy option of the field must keep to. */
export interface FieldRules {
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  /** Of a field that is a list of names and values: the rules of each name and each value. */
  readonly names?: FieldRules
  readonly values?: FieldRules
  /** The chart can do without the field: an empty text means that it is left out. */
  readonly isOptional: boolean
}

interface Step {
  readonly schema: z.core.$ZodType
  readonly isOptional: boolean
}

/** The schema of a field that can be handed over, without the reference that may be in its place. */
export function settableSchemaAt(spec: unknown, pointer: Pointer): Step | undefined {
  let here: Step | undefined = { schema: chartSpecSchema, isOptional: false }
  let value: unknown = spec
  for (const key of pathOf(pointer)) {
    if (here === undefined) return undefined
    here = stepInto(here.schema, key, value)
    value = valueAt(value, `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
  if (here === undefined || !(here.schema instanceof z.ZodUnion)) return undefined
  const [meant] = here.schema.options
  return meant === undefined ? undefined : { schema: meant, isOptional: here.isOptional }
}

/** What is below a schema at a key of the value that it describes. */
function stepInto(schema: z.core.$ZodType, key: string, value: unknown): Step | undefined {
  if (schema instanceof z.ZodObject) return shaped(schema.shape[key])
  if (schema instanceof z.ZodArray) return shaped(schema.element)
  if (schema instanceof z.ZodUnion) {
    const chosen = schema.options.find((option) => accepts(option, value))
    return chosen === undefined ? undefined : stepInto(chosen, key, value)
  }
  return undefined
}

function shaped(schema: z.core.$ZodType | undefined): Step | undefined {
  if (schema === undefined) return undefined
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return { schema: schema.unwrap(), isOptional: true }
  return { schema, isOptional: false }
}

/** Whether an option of a union is the one of the value: it names the same kind, or it takes the value as it is. */
function accepts(option: z.core.$ZodType, value: unknown): boolean {
  if (option instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const literals = Object.entries(option.shape).filter(([, field]) => field instanceof z.ZodLiteral)
    if (literals.length > 0) return literals.every(([name, field]) => z.safeParse(field, Reflect.get(value, name)).success)
  }
  return z.safeParse(option, value).success
}

/** The rules of a field that was handed over; undefined where it has none that JSON Schema can say. */
export function fieldRulesAt(spec: unknown, pointer: Pointer): FieldRules | undefined {
  if (!isDeployValueRef(valueAt(spec, pointer))) return undefined
  const field = settableSchemaAt(spec, pointer)
  return field === undefined ? undefined : { ...rulesOf(field.schema), isOptional: field.isOptional }
}

/** RE2, which Helm's validator uses, has no lookaround. */
const isPortable = (pattern: string) => !/\(\?(=|!|<)/.test(pattern)

/** NOTE making a JSON Schema costs more than reading one: once for each schema. */
const rulesOf = oncePer((schema: z.core.$ZodType): Omit<FieldRules, 'isOptional'> => {
  if (schema instanceof z.ZodArray) return rulesOfList(schema.element)
  const { pattern, minLength, maxLength, minimum, maximum } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return {
    ...(pattern !== undefined && isPortable(pattern) ? { pattern } : {}),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
})

/** A list of names and values is handed over as an object that maps one to the other. */
function rulesOfList(item: z.core.$ZodType): Omit<FieldRules, 'isOptional'> {
  if (!(item instanceof z.ZodObject)) return {}
  const { name, value } = item.shape
  if (name === undefined || value === undefined) return {}
  return { names: { ...rulesOf(name), isOptional: false }, values: { ...rulesOf(value), isOptional: false } }
}

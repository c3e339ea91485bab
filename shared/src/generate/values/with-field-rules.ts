import type { FieldRules } from '#spec'
import type { EffectiveValue } from './effective-values.ts'
import { QUANTITY } from './schema-field.ts'

type Schema = Readonly<Record<string, unknown>>

/** A field of values.schema.json that also keeps to the rules of the spec fields that it stands for. */
export function withFieldRules(schema: Schema, { value, rules }: Pick<EffectiveValue, 'value' | 'rules'>): Schema {
  // NOTE the limits of a quantity are a pattern of its unit already, stricter than the field's.
  if (value.type === 'quantity' && schema.pattern !== QUANTITY) return schema
  return rules.reduce(withRules, schema)
}

function withRules(schema: Schema, rules: FieldRules): Schema {
  if (schema.enum !== undefined) return schema
  if (schema.pattern === QUANTITY) return { ...schema, pattern: alsoEmpty(rules, rules.pattern ?? QUANTITY) }
  if (schema.type === 'string') return { ...schema, ...textRules(schema, rules) }
  if (schema.type === 'integer' || schema.type === 'number') return { ...schema, ...numberRules(schema, rules) }
  if (schema.type !== 'object' || rules.names === undefined || rules.values === undefined) return schema
  return {
    ...schema,
    propertyNames: textRules({}, rules.names),
    additionalProperties: { type: 'string', ...textRules({}, rules.values) },
  }
}

function alsoEmpty({ isOptional }: Pick<FieldRules, 'isOptional'>, pattern: string): string {
  return isOptional ? `^$|${pattern}` : pattern
}

function textRules(schema: Schema, { pattern, minLength = 0, maxLength, isOptional }: FieldRules): Schema {
  return {
    ...withPattern(schema, pattern === undefined ? undefined : alsoEmpty({ isOptional }, pattern)),
    ...(minLength > 0 && !isOptional ? { minLength: Math.max(minLength, numberIn(schema.minLength) ?? 0) } : {}),
    // NOTE the longest texts that a spec may hold say nothing to the person who deploys.
    ...(maxLength === undefined || maxLength > 1_000 ? {} : { maxLength: Math.min(maxLength, numberIn(schema.maxLength) ?? maxLength) }),
  }
}

/** One more pattern; a second one goes where JSON Schema has room for it. */
function withPattern(schema: Schema, pattern: string | undefined): Schema {
  if (pattern === undefined || pattern === schema.pattern) return {}
  if (schema.pattern === undefined) return { pattern }
  const others: unknown = schema.allOf
  return { allOf: [...(Array.isArray(others) ? others : []), { pattern }] }
}

function numberRules(schema: Schema, { minimum, maximum }: FieldRules): Schema {
  const [least, most] = [numberIn(schema.minimum), numberIn(schema.maximum)]
  return {
    ...(minimum === undefined ? {} : { minimum: Math.max(minimum, least ?? minimum) }),
    // NOTE JavaScript's largest safe integer is what the schema of a whole number says by itself.
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum: Math.min(maximum, most ?? maximum) }),
  }
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

import { isPatternIn } from '#base'
import { isObject, type JsonObject, listOf, numberOf, objectOf, sameJson, textOf } from '../json-schema.ts'

/** The type that Onyxia takes a schema for: its own, else that of its constant. */
export function onyxiaType(schema: JsonObject): string {
  const { type, const: constant } = schema
  if (typeof type === 'string') return type
  return Array.isArray(constant) ? 'array' : constant === null ? 'object' : typeof constant
}

/** The choices of a select, of its `enum` or of Onyxia's own `listEnum`; undefined where there are none. */
export function onyxiaChoices(schema: JsonObject): readonly unknown[] | undefined {
  return listOf(schema.listEnum) ?? listOf(schema.enum)
}

/** Whether a value is one that Onyxia takes for a schema. Throws for a pattern that is not a regular expression. */
export function fits(schema: JsonObject, value: unknown): boolean {
  const choices = onyxiaChoices(schema)
  if (choices !== undefined && !choices.some((choice) => sameJson(choice, value))) return false
  if (schema.const !== undefined && !sameJson(schema.const, value)) return false
  switch (onyxiaType(schema)) {
    case 'string': {
      if (typeof value === 'object' && value !== null) return false
      // NOTE also what is not a text is tried as one, so a broken pattern shows.
      return fitsText(schema, String(value ?? '')) && typeof value === 'string'
    }
    case 'integer':
      return Number.isInteger(value) && fitsNumber(schema, Number(value))
    case 'number':
      return typeof value === 'number' && fitsNumber(schema, value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'array':
      return Array.isArray(value) && fitsList(schema, value)
    default:
      return isObject(value) && fitsObject(schema, value)
  }
}

function fitsText(schema: JsonObject, value: string): boolean {
  const pattern = textOf(schema.pattern)
  if (pattern !== undefined && !isMatch(pattern, value)) return false
  const unit = schema.sliderUnit
  if (typeof unit !== 'string') return true
  const number = value.endsWith(unit) ? Number.parseFloat(value.slice(0, value.length - unit.length)) : Number.NaN
  return !Number.isNaN(number) && isOnSlider(schema, number)
}

// NOTE a foreign schema's pattern may take JavaScript for ever: it only says whether it is one.
function isMatch(pattern: string, value: string): boolean {
  return isPatternIn(new RegExp(pattern).source, value) ?? true
}

function fitsNumber(schema: JsonObject, value: number): boolean {
  return value >= (numberOf(schema.minimum) ?? value) && isOnSlider(schema, value)
}

function isOnSlider(schema: JsonObject, value: number): boolean {
  return value >= (numberOf(schema.sliderMin) ?? value) && value <= (numberOf(schema.sliderMax) ?? value)
}

function fitsList(schema: JsonObject, value: readonly unknown[]): boolean {
  if (value.length < (numberOf(schema.minItems) ?? 0) || value.length > (numberOf(schema.maxItems) ?? value.length)) return false
  const { items } = schema
  return !isObject(items) || value.every((item) => fits(items, item))
}

// NOTE every known key must be there, and no other.
function fitsObject(schema: JsonObject, value: JsonObject): boolean {
  if (!isObject(schema.properties)) return true
  const known = Object.entries(schema.properties)
  return Object.keys(value).length <= known.length && known.every(([key, child]) => fits(objectOf(child), value[key]))
}

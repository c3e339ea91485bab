import type { DeployValue } from '#blocks'
import { defaultValue } from './default-value.ts'
import type { JsonObject } from './schema-field.ts'

/**
 * A value's field with the words that Onyxia reads in addition to those of Kubeapps, and without what ends Onyxia's form: it draws
 * nothing of a chart that has one field it cannot draw.
 */
export function onyxiaField(field: JsonObject, value: DeployValue, known: ReadonlySet<string>): JsonObject {
  const { hiddenWhen } = value
  return {
    ...withFittingLimits(withDrawableSlider(field), defaultValue(value)),
    ...(field.enum === undefined ? {} : { render: 'list', listEnum: field.enum }),
    ...(hiddenWhen !== undefined && known.has(hiddenWhen.path)
      ? { hidden: { path: hiddenWhen.path.replaceAll('.', '/'), value: hiddenWhen.value, isPathRelative: false } }
      : {}),
    'x-onyxia': { hidden: false, readonly: false },
  }
}

const noSlider = { render: undefined, sliderMin: undefined, sliderMax: undefined, sliderStep: undefined, sliderUnit: undefined }

/** Onyxia's slider is of texts and of numbers, not of integers; it has both ends, its default between them, and no unit for a number. */
function withDrawableSlider(field: JsonObject): JsonObject {
  if (field.render !== 'slider') return field
  const { sliderMin, sliderMax } = field
  const number = numberIn(field)
  if (number === undefined || isBeyond(number, sliderMin, sliderMax)) return { ...field, ...noSlider }
  // NOTE it is `sliderMin` that makes the slider there; Kubeapps takes the schema's own minimum.
  const openEnded = sliderMin === undefined || sliderMax === undefined ? { sliderMin: undefined } : {}
  if (field.type === 'string') return { ...field, ...openEnded }
  const whole = field.type === 'integer' ? { type: 'number', multipleOf: field.multipleOf ?? 1 } : {}
  return { ...field, ...whole, ...openEnded, sliderUnit: undefined }
}

/** The number of a field's default, without the slider's unit; undefined where it has another unit. */
function numberIn({ default: given, sliderUnit = '' }: JsonObject): number | undefined {
  if (typeof given === 'number') return given
  const [text, unit] = [String(given), String(sliderUnit)]
  const number = text.endsWith(unit) ? Number(text.slice(0, text.length - unit.length) || 'none') : Number.NaN
  return Number.isNaN(number) ? undefined : number
}

function isBeyond(number: number, least: unknown, most: unknown): boolean {
  return (typeof least === 'number' && number < least) || (typeof most === 'number' && number > most)
}

/** Limits that the default itself breaks go where Helm and Kubeapps still find them and Onyxia, which would end there, does not look. */
function withFittingLimits(field: JsonObject, given: unknown): JsonObject {
  const broken = ['pattern', 'minimum'].filter((keyword) => field[keyword] !== undefined && !holds(keyword, field[keyword], given))
  if (broken.length === 0) return field
  const before = Array.isArray(field.allOf) ? field.allOf : []
  const kept = Object.fromEntries(Object.entries(field).filter(([key]) => !broken.includes(key)))
  return { ...kept, allOf: [...before, ...broken.map((keyword) => ({ [keyword]: field[keyword] }))] }
}

function holds(keyword: string, limit: unknown, given: unknown): boolean {
  if (keyword === 'minimum') return typeof given !== 'number' || !isBeyond(given, limit, undefined)
  try {
    return new RegExp(String(limit)).test(String(given))
  } catch {
    // Not a pattern in Onyxia's reading.
    return false
  }
}

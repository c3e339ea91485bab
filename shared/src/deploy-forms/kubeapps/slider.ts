import { type JsonObject, numberOf, textOf, typeOf } from '../json-schema.ts'

export interface Slider {
  readonly minimum: number
  readonly maximum: number
  readonly step: number
  /** Appended to the number where the value is a string; may be empty. */
  readonly unit: string
  /** The number that is shown. */
  readonly shown: number
}

/** The number that Kubeapps' slider reads from a value: everything but digits and dots is dropped (`500m` is 500). */
export function sliderNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return undefined
  const read = Number.parseFloat(value.replace(/[^\d.]/g, ''))
  return Number.isNaN(read) ? undefined : read
}

/**
 * The slider as Kubeapps 2.5 draws it for a value. The schema's limits win over the slider's own, the range widens to the
 * value, and a 0 in any of them counts as not set.
 */
export function sliderOf(schema: JsonObject, value: unknown): Slider {
  const ownMinimum = numberOf(schema.sliderMin) || 1
  const shown = sliderNumber(value) || ownMinimum
  return { ...rangeAround(schema, shown), unit: textOf(schema.sliderUnit) ?? '', shown }
}

function rangeAround(schema: JsonObject, number: number) {
  return {
    minimum: Math.min(numberOf(schema.minimum) || numberOf(schema.sliderMin) || 1, number),
    maximum: Math.max(numberOf(schema.maximum) || numberOf(schema.sliderMax) || 1000, number),
    step: numberOf(schema.sliderStep) || 1,
  }
}

/**
 * What the slider or its number box writes: the number with the schema's unit for strings, whatever unit stood there. Of what
 * is typed only digits and dots count: nothing is 0, `-5` is 5, `1e3` is 13, `2.5.1` is not a number and is written as such.
 */
export function sliderValue(schema: JsonObject, typed: number | string): string | number {
  const number = onStep(schema, typeof typed === 'number' ? typed : Number(typed.replace(/[^\d.]/g, '')))
  return typeOf(schema) === 'string' ? `${number}${textOf(schema.sliderUnit) ?? ''}` : number
}

// Steps count from the minimum; the sums are those of Kubeapps' slider, with what binary fractions make of them.
function onStep(schema: JsonObject, number: number): number {
  const { minimum, maximum, step } = rangeAround(schema, number)
  const width = maximum - minimum
  if (width === 0) return number
  const part = (number - minimum) / width
  return Math.min(maximum, Math.max(minimum, step * Math.round((part * width) / step) + minimum))
}

/** The unit that is behind a value's number: `Mi` in `512Mi`; empty for a bare number. */
export function unitOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/^[\d.\s]*/, '') : ''
}

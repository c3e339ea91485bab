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
 * value, and a 0 in `sliderMin`, `sliderMax` or `sliderStep` counts as not set.
 */
export function sliderOf(schema: JsonObject, value: unknown): Slider {
  const ownMinimum = numberOf(schema.sliderMin) || 1
  const ownMaximum = numberOf(schema.sliderMax) || 1000
  const shown = sliderNumber(value) || ownMinimum
  return {
    minimum: Math.min(numberOf(schema.minimum) ?? ownMinimum, shown),
    maximum: Math.max(numberOf(schema.maximum) ?? ownMaximum, shown),
    step: numberOf(schema.sliderStep) || 1,
    unit: textOf(schema.sliderUnit) ?? '',
    shown,
  }
}

/** What dropping the slider at a number writes: the number with the schema's unit for strings, whatever unit stood there. */
export function sliderValue(schema: JsonObject, number: number): string | number {
  return typeOf(schema) === 'string' ? `${number}${textOf(schema.sliderUnit) ?? ''}` : number
}

/** The unit that stands behind a value's number: `Mi` in `512Mi`; empty for a bare number. */
export function unitOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/^[\d.\s]*/, '') : ''
}

import type { TFunction } from 'i18next'

/** What is measured: bytes in binary units, or cores. */
export type Measure = 'memory' | 'cpu'

/** A Kubernetes quantity, taken apart: `4Gi` is 4 and `Gi`. */
export interface Amount {
  readonly number: string
  readonly unit: string
}

const pattern = /^\s*(-?[\d.,]*)\s*([A-Za-z]*)\s*$/

/** Number and unit of what was typed; the number stays text, so that `1.` can be typed on. */
export function splitQuantity(quantity: string): Amount {
  const [, number = '', unit = ''] = pattern.exec(quantity) ?? [undefined, quantity, '']
  return { number, unit }
}

const factors: Readonly<Record<string, number>> = {
  '': 1,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
}

/** How much it is, in cores or bytes; NaN where it is not a quantity. */
export function sizeOf(quantity: string): number {
  const { number, unit } = splitQuantity(quantity)
  return number === '' ? Number.NaN : Number(number) * (factors[unit] ?? Number.NaN)
}

/** The size in a unit: 4 for `4096Mi` and `Gi`. */
export function sizeIn(quantity: string, unit: string): number {
  return sizeOf(quantity) / (factors[unit] ?? 1)
}

/** The units that the form offers; words in the catalogues below `units`. */
export const unitsOf: Readonly<Record<Measure, readonly string[]>> = { memory: ['Mi', 'Gi', 'Ti'], cpu: ['', 'm'] }

/** As a person reads it: '4 GiB', '1 CPU', '500 millicores'. */
export function describeQuantity(quantity: string, measure: Measure, t: TFunction): string {
  const { number, unit } = splitQuantity(quantity)
  const name = measure === 'cpu' && unit === '' ? 'CPU' : t(`units.${unit === '' ? 'none' : unit}`, { defaultValue: unit })
  return number === '' ? '' : `${number} ${name}`
}

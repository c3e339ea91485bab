const units: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
}

/** The amount of a Kubernetes quantity in its base unit (cores, bytes), or undefined where it is none. */
export function parseQuantity(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string') return undefined
  const exponent = /^[+-]?(\d+(?:\.\d*)?|\.\d+)[eE][+-]?\d+$/.test(value)
  if (exponent) return Number(value)
  const [, amount, unit = ''] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))([a-zA-Z]*)$/.exec(value) ?? []
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined
  return amount === undefined || factor === undefined ? undefined : Number(amount) * factor
}

/** Whether the first is as much as the second, or more; true where either is not a quantity. */
export function atLeast(most: unknown, amount: unknown): boolean {
  const [limit, asked] = [parseQuantity(most), parseQuantity(amount)]
  return limit === undefined || asked === undefined || limit >= asked
}

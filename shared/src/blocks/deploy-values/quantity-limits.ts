import type { DeployValue } from './deploy-value.ts'
import { integersBetween, numbersBetween, plainNumber } from './number-pattern.ts'

const quantity = /^(\d+(?:\.\d{1,9})?)(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$/

/** The number and the unit of a quantity; undefined where it is none. */
export function quantityParts(text: unknown): { readonly number: number; readonly unit: string } | undefined {
  const [, number, unit = ''] = (typeof text === 'string' ? quantity.exec(text) : null) ?? []
  return number === undefined ? undefined : { number: Number(number), unit }
}

/** The unit in which a quantity's limits are meant: the slider's, or without a slider that of the default. */
export function limitUnit(value: DeployValue): string {
  return value.slider?.unit ?? quantityParts(value.default)?.unit ?? ''
}

/** More than this cannot be meant as a limit. */
const ENDLESS = 999_999_999_999_999
const FEW = 64

/** The values on the steps as people write them, where these are few and the default is one of them. */
function onSteps({ step, minimum = 0, maximum, default: given }: DeployValue): string[] | undefined {
  if (step === undefined || maximum === undefined || (maximum - minimum) / step >= FEW) return undefined
  // NOTE as whole billionths: 0.1 + 0.2 is not 0.3.
  const [from = 0, by = 0, to = 0] = [minimum, step, maximum].map((number) => Math.round(number * 1e9))
  if (by < 1 || from < 0 || to < from) return undefined
  const all = Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => plainNumber((from + at * by) / 1e9))
  const start = quantityParts(given)?.number
  return start !== undefined && all.includes(plainNumber(start)) ? all : undefined
}

/** Whole numbers only: the steps are of one, from a whole number, and the default is one of them. */
function isWhole({ step, minimum = 0, default: given }: DeployValue): boolean {
  return step === 1 && Number.isInteger(minimum) && Number.isInteger(quantityParts(given)?.number)
}

function numberPattern(value: DeployValue): string | undefined {
  const from = Math.max(0, value.minimum ?? 0)
  const to = Math.min(ENDLESS, value.maximum ?? ENDLESS)
  if (from > to) return undefined
  if (isWhole(value)) return integersBetween(from, Math.floor(to))
  const steps = onSteps(value)
  return steps === undefined ? numbersBetween(from, to) : `(?:${steps.join('|').replaceAll('.', '\\.')})`
}

/**
 * What a quantity may be, as a pattern for values.schema.json: a number within the limits in their one unit, on the
 * steps where these are few. JSON Schema's own `minimum` says nothing of texts. Undefined where there are no limits or
 * the default keeps none.
 */
export function limitPattern(value: DeployValue): string | undefined {
  if (value.type !== 'quantity' || (value.minimum === undefined && value.maximum === undefined)) return undefined
  const number = numberPattern(value)
  const unit = limitUnit(value)
  if (number === undefined || quantityParts(`1${unit}`) === undefined) return undefined
  const pattern = `^${number}${unit}$`
  return typeof value.default === 'string' && new RegExp(pattern, 'u').test(value.default) ? pattern : undefined
}

/** The limits in words, in the language of charts: `From 1Gi to 16Gi.`; empty where there are none. */
export function limitWords(value: DeployValue): string {
  const unit = value.type === 'quantity' ? limitUnit(value) : (value.slider?.unit ?? '')
  const { minimum, maximum } = value
  const isStepped = limitPattern(value) !== undefined && !isWhole(value) && onSteps(value) !== undefined
  const by = isStepped ? `, in steps of ${value.step}${unit}` : ''
  if (minimum !== undefined && maximum !== undefined) return `From ${minimum}${unit} to ${maximum}${unit}${by}.`
  if (minimum !== undefined) return `At least ${minimum}${unit}.`
  return maximum === undefined ? '' : `At most ${maximum}${unit}.`
}

import { assertNever } from '#base'
import { choiceWords, type DeployValue, limitPattern, limitWords } from '#blocks'
import { defaultValue } from './default-value.ts'

/** A JSON object in the making; undefined members are left out when printed. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A Kubernetes quantity in values: the same as the spec's own. */
export const QUANTITY = '^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$'

function sliderOf(value: DeployValue): JsonObject {
  if (value.slider === undefined) return {}
  return {
    render: 'slider',
    // NOTE Kubeapps takes nought for 'not set' and starts at 1; Onyxia draws no slider without a minimum.
    sliderMin: value.minimum,
    sliderMax: value.maximum,
    sliderStep: value.step,
    sliderUnit: value.slider.unit === '' ? undefined : value.slider.unit,
  }
}

/** Steps bind whole numbers that are on them from nought: JSON Schema counts from there, and fractions do not divide evenly. */
function stepOf({ type, step, minimum = 0, default: start }: DeployValue): number | undefined {
  if (type !== 'integer' || step === undefined || step <= 1) return undefined
  return [step, minimum / step, Number(start) / step].every(Number.isInteger) ? step : undefined
}

function limitsOf(value: DeployValue): JsonObject {
  return { minimum: value.minimum, maximum: value.maximum, multipleOf: stepOf(value) }
}

function textOf(value: DeployValue): JsonObject {
  const nonEmpty = value.required === true && value.default !== ''
  return { type: 'string', pattern: value.pattern === '' ? undefined : value.pattern, minLength: nonEmpty ? 1 : undefined }
}

/** The limits as a pattern, because `minimum` and `maximum` bind numbers only; an author's own pattern holds as well. */
function quantityOf(value: DeployValue): JsonObject {
  const own = value.pattern === '' ? undefined : value.pattern
  const limits = limitPattern(value)
  if (own === undefined) return { pattern: limits ?? QUANTITY }
  return { pattern: own, allOf: limits === undefined ? undefined : [{ pattern: limits }] }
}

function choicesOf(value: DeployValue): JsonObject {
  const choices = (value.choices ?? []).map((choice) => choice.value)
  const chosen = String(defaultValue(value))
  return { type: 'string', enum: [...new Set(choices.includes(chosen) ? choices : [chosen, ...choices])] }
}

function isListOfTexts(given: DeployValue['default']): boolean {
  return Array.isArray(given) && given.every((item) => typeof item === 'string')
}

function typeOf(value: DeployValue): JsonObject {
  switch (value.type) {
    case 'string':
      return textOf(value)
    case 'text':
      return { ...textOf(value), render: 'textArea' }
    case 'password':
      return { ...textOf(value), render: 'password' }
    case 'number':
      return { type: 'number', ...limitsOf(value), ...sliderOf(value) }
    case 'integer':
      return { type: 'integer', ...limitsOf(value), ...sliderOf(value) }
    case 'boolean':
      return { type: 'boolean' }
    case 'choice':
      return choicesOf(value)
    case 'quantity':
      return { type: 'string', ...quantityOf(value), ...limitsOf(value), ...sliderOf(value) }
    case 'list':
      return { type: 'array', items: isListOfTexts(value.default) ? { type: 'string' } : undefined }
    case 'object':
      return { type: 'object' }
    default:
      return assertNever(value.type)
  }
}

/** What the form does not show by itself: what a choice means, and the limits that a refusal names only as a pattern. */
function moreWords(value: DeployValue): string {
  if (value.type === 'quantity') return limitWords(value)
  if (value.type !== 'choice') return ''
  const words = (value.choices ?? []).map((choice) => [choice.value, choiceWords(choice)] as const)
  return words.flatMap(([chosen, meaning]) => (meaning === '' ? [] : [`${chosen}: ${meaning}`])).join('; ')
}

/** Lists and free objects have no field in the catalogue's form. */
export function hasField(value: DeployValue): boolean {
  return value.type !== 'list' && value.type !== 'object'
}

/** The description with what the form itself does not say of limits and choices; empty where there is nothing to say. */
export function describedValue(value: DeployValue): string {
  return [value.description, moreWords(value)].filter((text) => text !== undefined && text !== '').join(' ')
}

/** One value of values.schema.json, with the catalogue's own words (`form`, `render`, `slider…`, `hidden`). */
export function schemaField(value: DeployValue, known: ReadonlySet<string>): JsonObject {
  const description = describedValue(value)
  const { hiddenWhen } = value
  const hidden = hiddenWhen !== undefined && known.has(hiddenWhen.path)
  return {
    ...typeOf(value),
    title: value.title,
    description: description === '' ? undefined : description,
    default: defaultValue(value),
    form: hasField(value) ? true : undefined,
    hidden: hidden ? { path: hiddenWhen.path.replaceAll('.', '/'), value: hiddenWhen.value } : undefined,
  }
}

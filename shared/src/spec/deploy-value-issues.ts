import { type Localized, text } from '#base'
import { type DeployValue, limitUnit, quantityParts } from '#blocks'
import type { ChartSpec } from './chart-spec.ts'
import type { SpecIssue } from './check-references.ts'

/** Names at the top of values.yaml that Helm itself gives a meaning. */
const reserved = new Set(['global', 'nameOverride', 'fullnameOverride', '__proto__', 'constructor', 'prototype'])

type Say = (pointer: string, message: Localized) => SpecIssue

function pathIssues(values: readonly DeployValue[]): SpecIssue[] {
  return values.flatMap((value, at) => {
    const pointer = `/deployValues/${at}/path`
    const part = value.path.split('.').find((it) => reserved.has(it))
    if (part !== undefined) {
      return [{ pointer, message: text(`The name ${part} is reserved by Helm.`, `El nombre ${part} está reservado por Helm.`) }]
    }
    const clash = values
      .slice(0, at)
      .find((it) => it.path === value.path || it.path.startsWith(`${value.path}.`) || value.path.startsWith(`${it.path}.`))
    if (clash === undefined) return []
    const message =
      clash.path === value.path
        ? text(`There are two deploy options named ${value.path}.`, `Hay dos opciones de despliegue llamadas ${value.path}.`)
        : text(
            `${value.path} and ${clash.path} cannot both exist, because one contains the other.`,
            `${value.path} y ${clash.path} no pueden coexistir, porque una contiene a la otra.`,
          )
    return [{ pointer, message }]
  })
}

const typeWords: Readonly<Record<DeployValue['type'], Localized>> = {
  string: text('a string', 'un texto'),
  text: text('a string', 'un texto'),
  password: text('a string', 'un texto'),
  choice: text('one of the choices', 'una de las opciones'),
  quantity: text('a number with a unit, for example 4Gi', 'un número con unidad, por ejemplo 4Gi'),
  number: text('a number', 'un número'),
  integer: text('a whole number', 'un número entero'),
  boolean: text('yes or no', 'sí o no'),
  list: text('a list', 'una lista'),
  object: text('an object', 'un objeto'),
}

/** Whether the default has the type that is asked for. */
function fits(value: DeployValue): boolean {
  const given = value.default
  switch (value.type) {
    case 'boolean':
      return typeof given === 'boolean'
    case 'integer':
      return Number.isSafeInteger(given)
    case 'number':
      return typeof given === 'number'
    case 'list':
      return Array.isArray(given)
    case 'object':
      return typeof given === 'object' && !Array.isArray(given)
    case 'quantity':
      return quantityParts(given) !== undefined
    case 'choice':
      return typeof given === 'string' && (value.choices ?? []).some((choice) => choice.value === given)
    default:
      return typeof given === 'string'
  }
}

/** The number that the limits are compared with. */
function numberOf(value: DeployValue): number | undefined {
  if (value.type === 'integer' || value.type === 'number') return typeof value.default === 'number' ? value.default : undefined
  return value.type === 'quantity' ? quantityParts(value.default)?.number : undefined
}

/** A slider keeps the number and swaps the unit: 512Mi would become 512Gi. */
function unitIssues(value: DeployValue, say: Say): SpecIssue[] {
  const unit = limitUnit(value)
  if (value.type !== 'quantity' || (quantityParts(value.default)?.unit ?? unit) === unit) return []
  if (value.slider === undefined && value.minimum === undefined && value.maximum === undefined) return []
  const [en, es] = unit === '' ? ['without a unit', 'sin unidad'] : [`in ${unit}`, `en ${unit}`]
  return [
    say('default', text(`Write the default as ${en}, like its limits.`, `Escribe el valor por defecto como ${es}, igual que sus límites.`)),
  ]
}

function limitIssues(value: DeployValue, say: Say): SpecIssue[] {
  const { minimum, maximum } = value
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    return [say('minimum', text('The minimum is greater than the maximum.', 'El mínimo es mayor que el máximo.'))]
  }
  const wrongUnit = unitIssues(value, say)
  if (wrongUnit.length > 0) return wrongUnit
  const number = numberOf(value)
  if (number === undefined || (number >= (minimum ?? number) && number <= (maximum ?? number))) return []
  return [say('default', text('The default is outside the limits.', 'El valor por defecto está fuera de los límites.'))]
}

// What ECMAScript has and Go's RE2 does not, or reads otherwise.
const foreign = /\(\?(?!:)|\\(?![dDwWsSbB.\\/+*?()[\]{}|^$\-tnrfv])|\[\^?\]/

function patternIssues(value: DeployValue, say: Say): SpecIssue[] {
  if (value.pattern === undefined || value.pattern === '') return []
  const wrong = say('pattern', text('Helm cannot read this pattern.', 'Helm no puede leer este patrón.'))
  if (
    foreign.test(value.pattern) ||
    [...value.pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].some((it) => Number(it[1]) > 1000 || Number(it[2] ?? 0) > 1000)
  ) {
    return [wrong]
  }
  // NOTE that the default fits it is a check's to say: what matches in bounded time is too large for the form's first view.
  return isPattern(value.pattern) ? [] : [wrong]
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').unicode
  } catch {
    return false
  }
}

/** Whether a text is somewhere inside that has line feeds and one of the other line breaks that YAML knows. */
function mixesLineBreaks(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\n') && /[\u2028\u2029]/.test(value)
  return typeof value === 'object' && value !== null && Object.entries(value).flat().some(mixesLineBreaks)
}

/** NOTE `toYaml` writes such a text as a block, and `nindent` leaves its lines after the odd breaks at the margin. */
function breakIssues(value: DeployValue, say: Say): SpecIssue[] {
  if (typeof value.default !== 'object' || !mixesLineBreaks(value.default)) return []
  const message = text(
    'It mixes line feeds with the line separators U+2028 or U+2029, which Helm cannot indent.',
    'Mezcla saltos de línea con los separadores U+2028 o U+2029, que Helm no puede sangrar.',
  )
  return [say('default', message)]
}

function valueIssues(value: DeployValue, at: number): SpecIssue[] {
  const say: Say = (field, message) => ({ pointer: `/deployValues/${at}/${field}`, message })
  if (value.type === 'choice' && (value.choices ?? []).length === 0) {
    return [say('choices', text('Add at least one choice.', 'Añade al menos una opción.'))]
  }
  if (!fits(value)) {
    const wanted = typeWords[value.type]
    return [say('default', text(`The default must be ${wanted.en}.`, `El valor por defecto debe ser ${wanted.es}.`))]
  }
  return [...limitIssues(value, say), ...patternIssues(value, say), ...breakIssues(value, say)]
}

/** Deploy options that contradict each other or themselves. */
export function deployValueIssues(spec: ChartSpec): SpecIssue[] {
  return [...pathIssues(spec.deployValues), ...spec.deployValues.flatMap(valueIssues)]
}

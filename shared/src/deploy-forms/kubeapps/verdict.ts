import { load } from 'js-yaml'
import { parseDocument } from 'yaml'
import { err, ok, type Result } from '#base'
import { isObject, type JsonObject } from '../json-schema.ts'
import { type ValuesRefusal, validateValues } from './validate-values.ts'

/**
 * Whether Kubeapps up to 2.5 deploys this text: it reads the text alone, with js-yaml, to which an unquoted date is a date and
 * `1_000` a number.
 */
export function firstGenerationVerdict(schema: JsonObject, yamlText: string): Result<null, ValuesRefusal> {
  const read = attempt(() => bounded(load(yamlText) ?? null))
  return read.ok ? validateValues(schema, read.value) : read
}

/**
 * Whether Kubeapps 2.6 and later deploys this text: its values are laid over the chart's first, so what is missing counts as
 * the chart has it. Without a chart's values: as 2.6.0 and 2.6.1 did.
 */
export function secondGenerationVerdict(schema: JsonObject, yamlText: string, chartText?: string): Result<null, ValuesRefusal> {
  const read = attempt(() => readWithYaml(yamlText))
  if (!read.ok) return read
  if (chartText === undefined) return validateValues(schema, read.value)
  // NOTE an empty text has no document, and Kubeapps asks it all the same.
  if (read.value === null) return err({ kind: 'thrown', message: "Cannot read properties of null (reading 'toJSON')" })
  const chart = attempt(() => readWithYaml(chartText))
  return chart.ok ? validateValues(schema, laidOver(chart.value, read.value)) : chart
}

const mostNodes = 200_000

// NOTE js-yaml takes aliases of aliases without end, and walking through them never ends.
function bounded(values: unknown): unknown {
  const left: unknown[] = [values]
  for (let count = 0; left.length > 0; count += 1) {
    if (count > mostNodes) throw new Error('too many aliases')
    const node = left.pop()
    if (typeof node === 'object' && node !== null) left.push(...Object.values(node))
  }
  return values
}

function readWithYaml(yamlText: string): unknown {
  const document = parseDocument(yamlText)
  const [fault] = document.errors
  if (fault !== undefined) throw fault
  return document.toJS({ maxAliasCount: 100 })
}

function attempt(read: () => unknown): Result<unknown, ValuesRefusal> {
  try {
    return ok(read())
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return err({ kind: 'thrown', message: message.split('\n')[0] ?? message })
  }
}

/** The values over others as Kubeapps patches them: it adds and replaces, removes nothing, and counts through lists. */
export function laidOver(below: unknown, above: unknown): unknown {
  if (Array.isArray(below) && Array.isArray(above)) {
    return Array.from({ length: Math.max(below.length, above.length) }, (_, at) =>
      at >= above.length ? below[at] : at >= below.length ? above[at] : laidOver(below[at], above[at]),
    )
  }
  if (!isObject(below) || !isObject(above)) return above
  const keys = [...new Set([...Object.keys(below), ...Object.keys(above)])]
  return Object.fromEntries(
    keys.map((key) => [
      key,
      !Object.hasOwn(above, key) ? below[key] : Object.hasOwn(below, key) ? laidOver(below[key], above[key]) : above[key],
    ]),
  )
}

import {
  allFields,
  allRows,
  isObject,
  type JsonObject,
  printedValues,
  readFirstGeneration,
  readQuestions,
  readSecondGeneration,
} from '@slipway/shared/deploy-forms'
import type { OpenedChart } from './opened-chart.ts'

/** What the catalogues draw a foreign chart's deploy form from. */
export interface DrawnFrom {
  readonly schema: JsonObject
  /** values.yaml as the deploy forms print it. */
  readonly packageText: string
  /** questions.yaml; empty where there is none. */
  readonly questions: string
  /** How many fields each catalogue draws at once. */
  readonly fields: Readonly<Record<'kubeapps-1' | 'kubeapps-2' | 'rancher' | 'onyxia', number>>
}

/** What there is to draw of a foreign chart's deploy form. */
export type OpenedForm = { readonly kind: 'none' | 'unreadable' } | { readonly kind: 'form'; readonly from: DrawnFrom }

const mostCharacters = 500_000
const mostDepth = 40

/** A foreign chart's deploy form. A schema that no page could draw is refused: it may be anything. */
export function openedForm({ files, values }: OpenedChart): OpenedForm {
  const file = files['values.schema.json']
  const questions = files['questions.yaml'] ?? files['questions.yml'] ?? ''
  const valuesFile = files['values.yaml'] ?? ''
  if (file === undefined && questions === '') return { kind: 'none' }
  if ([file, questions, valuesFile].some((text) => text !== undefined && text.length > mostCharacters)) return { kind: 'unreadable' }
  const schema = file === undefined ? {} : readJson(file)
  if (!isObject(schema) || isDeeper(schema, mostDepth) || isDeeper(values, mostDepth)) return { kind: 'unreadable' }
  return { kind: 'form', from: { schema, questions, packageText: printedValues(valuesFile), fields: countFields(schema, questions) } }
}

function countFields(schema: JsonObject, questions: string): DrawnFrom['fields'] {
  const rows = allRows(readSecondGeneration(schema, { defaults: {}, current: {} })).length
  // NOTE the table has pages.
  return {
    'kubeapps-1': allFields(readFirstGeneration(schema)).length,
    'kubeapps-2': 0,
    rancher: readQuestions(questions).length,
    onyxia: rows,
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// Level by level: recursion is what a deep one would end.
function isDeeper(value: unknown, depth: number): boolean {
  let level = [value]
  for (let at = 0; at <= depth; at += 1) {
    level = level.flatMap((it) => (typeof it === 'object' && it !== null ? Object.values(it) : []))
    if (level.length === 0) return false
  }
  return true
}

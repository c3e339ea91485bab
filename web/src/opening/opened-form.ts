import { allFields, isObject, type JsonObject, readFirstGeneration } from '@slipway/shared/deploy-forms'
import type { DeployValues } from '../preview/deploy-form/use-values.ts'
import type { OpenedChart } from './opened-chart.ts'

/** What there is to draw of a foreign chart's deploy form. */
export type OpenedForm =
  | { readonly kind: 'none' | 'unreadable' }
  /** `fields`: how many the form of Kubeapps up to 2.5 has. */
  | { readonly kind: 'form'; readonly deploy: DeployValues; readonly fields: number }

const mostCharacters = 500_000
const mostDepth = 40

/** A foreign chart's deploy form, to look at. A schema that no page could draw is refused: it may be anything. */
export function openedForm({ files, values }: OpenedChart): OpenedForm {
  const file = files['values.schema.json']
  if (file === undefined) return { kind: 'none' }
  const schema = file.length > mostCharacters ? undefined : readJson(file)
  if (!isObject(schema) || isDeeper(schema, mostDepth) || isDeeper(values, mostDepth)) return { kind: 'unreadable' }
  return { kind: 'form', deploy: lookedAt(schema, values), fields: allFields(readFirstGeneration(schema)).length }
}

function lookedAt(schema: JsonObject, values: JsonObject): DeployValues {
  const nothing = () => undefined
  const text = { text: '', packageText: '', changed: false, setText: nothing, setAt: nothing, restore: nothing }
  return { ...text, schema, values, defaults: values, fault: null, readOnly: true }
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

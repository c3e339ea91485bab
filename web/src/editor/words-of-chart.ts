import { isObject, parseValues } from '@slipway/shared/deploy-forms'
import type { Words } from './words.ts'

/** What a template of this chart can name: its values and the helpers that its files define. */
export function wordsOfChart(files: Readonly<Record<string, string>>): Words {
  const values = parseValues(files['values.yaml'] ?? '')
  const helpers = Object.entries(files)
    .filter(([path]) => /(^|\/)templates\//.test(path))
    .flatMap(([, content]) => [...content.matchAll(/\{\{-?\s*define\s+"([^"]+)"/g)].map((match) => match[1] ?? ''))
  return { values: values.ok ? valuePaths(values.value, '.Values') : [], helpers: [...new Set(helpers)].toSorted() }
}

function valuePaths(value: unknown, path: string): string[] {
  if (!isObject(value)) return [path]
  const below = Object.entries(value).flatMap(([key, child]) => (/^[A-Za-z_]\w*$/.test(key) ? valuePaths(child, `${path}.${key}`) : []))
  return path === '.Values' ? below : [path, ...below]
}

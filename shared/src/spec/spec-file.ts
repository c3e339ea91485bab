import { Document, visit } from 'yaml'
import type { ChartSpec } from './chart-spec.ts'
import { withoutEmpty } from './without-empty.ts'

/** The order in which a person would write a spec: what it is, what runs, its data, how it is opened, what is asked. */
const order = [
  'specVersion',
  'type',
  'profile',
  'chart',
  'main',
  'sidecars',
  'initContainers',
  'components',
  'volumes',
  'guacamole',
  'web',
  'deployValues',
  'job',
  'pod',
  'folders',
  'annotations',
  'examples',
  'extraFiles',
  'patches',
  'silenced',
  'helpersLibrary',
] as const satisfies readonly (keyof ChartSpec)[]

/** The text of a spec file, top to bottom as a person would write it. Takes drafts too: what is not known comes last. */
export function specFileText(whole: Readonly<Record<string, unknown>>): string {
  const spec = withoutEmpty(whole)
  const known = order.filter((key) => spec[key] !== undefined)
  const others = Object.keys(spec).filter((key) => !order.some((it) => it === key))
  const sorted = Object.fromEntries([...known, ...others].map((key) => [key, spec[key]]))
  const document = new Document(sorted, { aliasDuplicateObjects: false })
  quoteBlanks(document)
  return document.toString({ lineWidth: 0 })
}

/** NOTE `yaml` writes a text of blank lines as a block whose spaces are not read back, so such a text is quoted. */
function quoteBlanks(document: Document): void {
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && /^\s*$/.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
}

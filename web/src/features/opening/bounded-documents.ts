import type { Rendered } from '@slipway/shared/render'
import { type ManifestDocument, manifestDocuments } from '../../preview/manifests/manifest-documents.ts'

export const mostObjects = 200
export const mostLines = 1_000
const mostCharacters = 200_000

export interface BoundedDocuments {
  readonly documents: readonly ManifestDocument[]
  /** How many objects there are, with those that are not shown. */
  readonly count: number
  readonly notes: string
  /** How many lines of a document are not shown, by its id. */
  readonly linesLeft: Readonly<Record<string, number>>
}

/** A foreign chart's objects, as many and as long as a page can show: such a chart may print anything. */
export function boundedDocuments({ manifests, notes, ...rendered }: Rendered): BoundedDocuments {
  const shown = manifests.slice(0, mostObjects).map((it) => ({ ...it, content: it.content.slice(0, mostCharacters) }))
  const all = manifestDocuments({ ...rendered, notes, manifests: shown })
  const left = all.map(({ id, lines }, at) => [id, linesIn(manifests[at]?.content ?? '') - Math.min(lines.length, mostLines)] as const)
  return {
    documents: all.map((document) => ({ ...document, lines: document.lines.slice(0, mostLines) })),
    count: manifests.length,
    notes: notes.slice(0, mostCharacters),
    linesLeft: Object.fromEntries(left.filter(([, lines]) => lines > 0)),
  }
}

function linesIn(content: string): number {
  return content.trimEnd().split('\n').length
}

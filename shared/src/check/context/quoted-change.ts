import { type Document, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'

/** The one text in double quotes in which two versions of a document differ. */
export interface QuotedChange {
  readonly path: readonly string[]
  /** What it says now. */
  readonly text: string
}

/** Printable ASCII without quotes and escapes: what YAML reads as it stands. */
const plain = /^"[ !#-[\]-~]*"$/

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++
  return at
}

function commonEnd(one: string, other: string, most: number): number {
  let count = 0
  while (count < most && one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)) count++
  return count
}

interface Found {
  readonly node: Scalar
  readonly path: readonly string[]
}

/** The scalar around a part of the source, and the way there; nothing where a tag, an anchor or a merge (its key is no text) could say more. */
function scalarAround(node: unknown, part: readonly [number, number], path: readonly string[]): Found | undefined {
  if (isScalar(node)) return isBare(node) ? { node, path } : undefined
  if (isSeq(node) && isBare(node)) {
    const index = node.items.findIndex((item) => spans(item, part))
    return index < 0 ? undefined : scalarAround(node.items[index], part, [...path, String(index)])
  }
  if (!isMap(node) || !isBare(node)) return undefined
  const pair = node.items.find(({ value }) => spans(value, part))
  if (pair === undefined || !isScalar(pair.key) || typeof pair.key.value !== 'string') return undefined
  return scalarAround(pair.value, part, [...path, pair.key.value])
}

function isBare({ anchor, tag }: Pick<Node, 'tag'> & { readonly anchor?: string | undefined }): boolean {
  return anchor === undefined && tag === undefined
}

function spans(node: unknown, [from, to]: readonly [number, number]): boolean {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return false
  return !!node.range && node.range[0] <= from && to <= node.range[1]
}

/**
 * What changed from `before`, which `document` was read from, to `after`, where that is within one text in double quotes:
 * so it is with most keystrokes. Undefined where only reading the whole can tell.
 */
export function quotedChange(document: Document, before: string, after: string): QuotedChange | undefined {
  const start = commonStart(before, after)
  const end = commonEnd(before, after, Math.min(before.length, after.length) - start)
  const found = scalarAround(document.contents, [start, before.length - end], [])
  const range = found?.node.range
  if (!found || !range) return undefined
  const written = after.slice(range[0], range[1] + after.length - before.length)
  if (!plain.test(before.slice(range[0], range[1])) || !plain.test(written)) return undefined
  return { path: found.path, text: written.slice(1, -1) }
}

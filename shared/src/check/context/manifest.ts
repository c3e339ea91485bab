import { type Document, LineCounter, parseDocument } from 'yaml'
import { isObject, type JsonObject, textAt, withValue } from '#base'
import type { RenderedManifest } from '#render'
import { quotedChange } from './quoted-change.ts'

/** One rendered object, parsed once. */
export interface Manifest {
  /** The template, as in Helm's `# Source:` line. */
  readonly source: string
  readonly rendered: RenderedManifest
  readonly object: JsonObject
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  /** Installed by a hook (`helm.sh/hook`), so not part of the running app. */
  readonly hook: boolean
  /** 1-based line of the content where the path starts; of the nearest that exists, where it does not. */
  lineOf(path: readonly (string | number)[]): number
  /** The manifest that was rendered later from the same template, where no more than one quoted text in it is another. */
  changedTo(rendered: RenderedManifest): Manifest | undefined
}

/** A manifest that is no YAML. */
export interface BrokenManifest {
  readonly source: string
  readonly line: number
  readonly message: string
}

/** Tags that YAML 1.1 has and Kubernetes' parser does not read: times, and numbers in base 60. */
const unread = new Set(['tag:yaml.org,2002:timestamp'])

/**
 * Kubernetes reads YAML 1.1 (`yes` is true, `0644` is octal) without times and base 60. One manifest as it sees it, or
 * where it is broken; nothing for an empty document.
 */
export function parseManifest(rendered: RenderedManifest): Manifest | BrokenManifest | undefined {
  const { source, content } = rendered
  const lines = new LineCounter()
  const document = parseDocument(content, {
    version: '1.1',
    merge: true,
    lineCounter: lines,
    customTags: (tags) =>
      tags.filter((tag) => typeof tag === 'string' || !(unread.has(tag.tag) || ('format' in tag && tag.format === 'TIME'))),
  })
  const error = document.errors[0]
  if (error !== undefined) return { source, line: lines.linePos(error.pos[0]).line, message: error.message.split('\n')[0] ?? '' }
  const object = readDocument(document)
  if (object === null || object === undefined) return undefined
  if (!isObject(object)) return { source, line: 1, message: 'The document is no map of keys and values' }
  const lineOf = (path: readonly (string | number)[]) => lineIn(document, lines, path)
  const changedTo = (later: RenderedManifest): Manifest | undefined => {
    const change = quotedChange(document, content, later.content)
    const changed = change && withValue(object, change.path, change.text)
    return isObject(changed) ? manifestOf(later, changed, { lineOf, changedTo }) : undefined
  }
  return manifestOf(rendered, object, { lineOf, changedTo })
}

function manifestOf(rendered: RenderedManifest, object: JsonObject, places: Pick<Manifest, 'lineOf' | 'changedTo'>): Manifest {
  return {
    source: rendered.source,
    rendered,
    object,
    apiVersion: textAt(object, 'apiVersion') ?? '',
    kind: textAt(object, 'kind') ?? '',
    name: textAt(object, 'metadata', 'name') ?? '',
    hook: (rendered.hooks ?? []).length > 0,
    ...places,
  }
}

function readDocument(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return 'too many aliases'
  }
}

function lineIn(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      const start: unknown = node.range[0]
      if (typeof start === 'number') return lines.linePos(start).line
    }
  }
  return 1
}

/** Whether it could be parsed. */
export function isManifest(it: Manifest | BrokenManifest | undefined): it is Manifest {
  return it !== undefined && 'object' in it
}

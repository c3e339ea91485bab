import { LineCounter, parseDocument } from 'yaml'
import { type JsonObject, oncePer, textAt } from '#base'
import type { RenderedManifest } from '#render'

/** One rendered object, as the engine read it. */
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
}

/** A manifest that is not YAML. */
export interface BrokenManifest {
  readonly source: string
  readonly line: number
  readonly message: string
}

/** One manifest with what is asked of it most, or where it is broken; nothing for an empty document. */
export const readManifest = oncePer((rendered: RenderedManifest): Manifest | BrokenManifest | undefined => {
  const { source, object, broken } = rendered
  if (broken !== undefined) return { source, line: broken.line ?? 1, message: broken.message }
  if (object === null) return undefined
  return {
    source,
    rendered,
    object,
    apiVersion: textAt(object, 'apiVersion') ?? '',
    kind: textAt(object, 'kind') ?? '',
    name: textAt(object, 'metadata', 'name') ?? '',
    hook: (rendered.hooks ?? []).length > 0,
    lineOf: (path) => placesIn(rendered)(path),
  }
})

/**
 * Where the keys of a manifest stand. Its YAML is read here for places alone, with every scalar as text: what it says is
 * the engine's to read.
 */
const placesIn = oncePer(({ content }: RenderedManifest): Manifest['lineOf'] => {
  const lines = new LineCounter()
  const document = parseDocument(content, { schema: 'failsafe', uniqueKeys: false, lineCounter: lines })
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined
      const start: unknown = Array.isArray(range) ? range[0] : undefined
      if (typeof start === 'number') return lines.linePos(start).line
    }
    return 1
  }
})

/** Whether it is an object. */
export function isManifest(it: Manifest | BrokenManifest | undefined): it is Manifest {
  return it !== undefined && 'object' in it
}

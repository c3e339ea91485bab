import { remember } from '#base'
import type { RenderedManifest } from '#render'
import { type BrokenManifest, isManifest, type Manifest, parseManifest } from './manifest.ts'

/** The manifests that were read as a whole, the last one first. */
let whole: readonly Manifest[] = []
const wholeKept = 40

/** Reads no more than what changed since a manifest of that template was read as a whole, where that is possible. */
function parseChanged(rendered: RenderedManifest): Manifest | BrokenManifest | undefined {
  for (const before of whole) {
    const changed = before.source === rendered.source ? before.changedTo(rendered) : undefined
    if (changed !== undefined) return changed
  }
  const parsed = parseManifest(rendered)
  if (isManifest(parsed)) whole = [parsed, ...whole.slice(0, wholeKept - 1)]
  return parsed
}

const parse = remember(parseChanged, { key: ({ source, content, hooks }) => `${source}\n${hooks ?? ''}\n${content}`, limit: 200 })

/** As parsed before, where the text is the same, but naming the manifest of this run. */
export function parseAgain(rendered: RenderedManifest): Manifest | BrokenManifest | undefined {
  const parsed = parse(rendered)
  return isManifest(parsed) ? { ...parsed, rendered } : parsed
}

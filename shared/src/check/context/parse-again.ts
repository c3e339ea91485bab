import { remember } from '#base'
import type { RenderedManifest } from '#render'
import { type BrokenManifest, isManifest, type Manifest, parseManifest } from './manifest.ts'

const parse = remember(parseManifest, { key: ({ source, content, hooks }) => JSON.stringify([source, hooks, content]), limit: 200 })

/** As parsed before, where the text is the same, but naming the manifest of this run. */
export function parseAgain(rendered: RenderedManifest): Manifest | BrokenManifest | undefined {
  const parsed = parse(rendered)
  return isManifest(parsed) ? { ...parsed, rendered } : parsed
}

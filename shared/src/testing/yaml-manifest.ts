import { parse } from 'yaml'
import type { RenderedManifest } from '#render'

/** A manifest as the engine gives it, of a text that every YAML reader reads alike. */
export function yamlManifest(manifest: Pick<RenderedManifest, 'source' | 'content' | 'hooks'>): RenderedManifest {
  return { ...manifest, object: parse(manifest.content) }
}

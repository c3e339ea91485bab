import { readKubernetesYaml } from '#spec'
import type { ParsePatch } from './merge-patch.ts'

/** Reads a patch's YAML as Kubernetes would; apart from the generator, so that a page without patches needs no YAML parser. */
export const parsePatch: ParsePatch = (text) => {
  try {
    return readKubernetesYaml(text) ?? undefined
  } catch {
    return undefined
  }
}

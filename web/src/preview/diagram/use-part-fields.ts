import type { Pointer } from '@slipway/shared/base'
import type { LineOrigins } from '@slipway/shared/generate'
import type { Rendered, SourceMap } from '@slipway/shared/render'
import { useEffect, useEffectEvent, useState } from 'react'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { isOwnFile } from '../common/is-own-file.ts'
import { sourceMapOf } from '../manifests/source-map-of.ts'
import type { PictureKind, PictureNode } from './graph.ts'

export type PartFields = Readonly<Record<string, Pointer>>

/** Longer than between two keys: Helm is asked for two more renders, and typing comes first. */
const waitMs = 500

/** Parts whose lines come from the platform's helpers, which hide the field: it is always this one. */
const alwaysBy: Partial<Record<PictureKind, Pointer>> = { guacamole: '/guacamole', data: '/volumes' }

/** The field of the form that made each part, by the part's id; parts that no field made are not in it. */
export function usePartFields(nodes: readonly PictureNode[]): PartFields {
  const rendered = usePreviewStore((state) => state.rendered)
  // NOTE what was known of the render before stays until the new one is: links must not blink while one types.
  const [fields, setFields] = useState<PartFields>({})
  const know = useEffectEvent((of: Rendered, map: SourceMap | null) => {
    const state = usePreviewStore.getState()
    if (state.rendered === of && map !== null) setFields(partFields(nodes, map, state.generated?.origins ?? {}))
  })
  useEffect(() => {
    if (rendered === null) return undefined
    const timer = setTimeout(async () => know(rendered, await sourceMapOf(rendered)), waitMs)
    return () => clearTimeout(timer)
  }, [rendered])
  return fields
}

/** The same, once Helm has said which template lines made the manifests. */
export function partFields(
  nodes: readonly PictureNode[],
  map: Pick<SourceMap, 'ofManifest'>,
  origins: Readonly<Record<string, LineOrigins>>,
): PartFields {
  return Object.fromEntries(
    nodes.flatMap(({ id, kind, made }) => {
      const place = made === undefined ? undefined : map.ofManifest(made.manifest.rendered, made.manifest.lineOf(made.path))
      const found = place === undefined ? undefined : origins[place.file]?.[place.line - 1]
      const pointer = found ?? alwaysBy[kind]
      return pointer === undefined || isOwnFile(pointer) ? [] : [[id, pointer]]
    }),
  )
}

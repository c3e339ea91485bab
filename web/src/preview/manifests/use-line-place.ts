import type { Pointer } from '@slipway/shared/base'
import type { Rendered, SourceMap, SourcePlace } from '@slipway/shared/render'
import { useEffect, useState } from 'react'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { sourceMapOf } from './source-map-of.ts'

/** What made a line of a manifest. `tracing`: the engine is asked. */
export type LinePlaceState =
  | { readonly status: 'none' | 'tracing' | 'unknown' }
  | { readonly status: 'known'; readonly place: SourcePlace; readonly pointer: Pointer | null }

const waitMs = 120

/** The template line and the form field that made a line (1-based) of the document at an index of the rendered manifests. */
export function useLinePlace(index: number, line: number | null): LinePlaceState {
  const looked = line !== null
  // NOTE while no line is pointed at, a keystroke changes nothing here.
  const rendered = usePreviewStore((state) => (looked ? state.rendered : null))
  const origins = usePreviewStore((state) => (looked ? state.generated?.origins : undefined))
  const [known, setKnown] = useState<{ readonly of: Rendered; readonly map: SourceMap | null } | null>(null)
  useEffect(() => {
    if (rendered === null) return undefined
    let wanted = true
    // NOTE a little later: passing over lines with the pointer while typing must not keep the engine busy.
    const timer = setTimeout(async () => {
      const map = await sourceMapOf(rendered)
      if (wanted) setKnown({ of: rendered, map })
    }, waitMs)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [rendered])
  const manifest = rendered?.manifests[index]
  if (line === null || manifest === undefined) return { status: 'none' }
  if (known?.of !== rendered) return { status: 'tracing' }
  const place = known?.map?.ofManifest(manifest, line)
  return place === undefined ? { status: 'unknown' } : { status: 'known', place, pointer: origins?.[place.file]?.[place.line - 1] ?? null }
}

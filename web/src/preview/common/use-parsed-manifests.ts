import { isManifest, type Manifest, readManifest } from '@slipway/shared/check'
import { useMemo } from 'react'
import { usePreviewStore } from '../../page-state/preview-store.ts'

/** The last good manifests, parsed as Kubernetes reads them; broken and empty ones are left out. */
export function useParsedManifests(): readonly Manifest[] {
  const rendered = usePreviewStore((state) => state.rendered)
  return useMemo(() => (rendered?.manifests ?? []).map(readManifest).filter(isManifest), [rendered])
}

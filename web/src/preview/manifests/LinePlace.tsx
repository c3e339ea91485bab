import { usePreviewText } from '../parts/use-preview-text.ts'
import type { ManifestDocument } from './manifest-documents.ts'

/** Which template line and which field made a line, and the ways there. */
export function LinePlace({ document, line }: { readonly document: ManifestDocument; readonly line: number | null }) {
  const t = usePreviewText()
  return (
    <footer className="mf-place">
      <span className="pv-muted">{line === null ? t('manifests.placeHelp') : `${document.source}:${line}`}</span>
    </footer>
  )
}

import { memo, useEffect } from 'react'
import { goToField, goToLine } from '../../page-state/navigation.ts'
import { FieldLink } from '../common/FieldLink.tsx'
import { isOwnFile } from '../common/is-own-file.ts'
import { usePreviewText } from '../common/use-preview-text.ts'
import { useLinePlace } from './use-line-place.ts'

interface LinePlaceProps {
  /** Of the document among the rendered manifests. */
  readonly index: number
  /** 1-based; null while no line is pointed at. */
  readonly line: number | null
  /** The line whose field the person wants to see; null: none. */
  readonly opened?: number | null
  readonly onOpened?: () => void
}

/** Which template line and which field made a line, and the ways there. Its height never changes. */
export const LinePlace = memo(function LinePlace({ index, line, opened = null, onOpened }: LinePlaceProps) {
  const t = usePreviewText()
  const at = useLinePlace(index, line)
  const field = at.status === 'known' && at.pointer !== null && !isOwnFile(at.pointer) ? at.pointer : null
  const isDecided = opened !== null && (at.status === 'known' || at.status === 'unknown')
  useEffect(() => {
    if (!isDecided) return
    // NOTE who reads the manifest goes on by keyboard there.
    if (field !== null) goToField(field, { focus: false })
    onOpened?.()
  }, [isDecided, field, onOpened])
  if (at.status !== 'known') {
    return (
      <footer className="mf-place">
        <span className="pv-muted">
          {t(at.status === 'none' ? 'manifests.placeHelp' : at.status === 'tracing' ? 'manifests.tracing' : 'manifests.placeUnknown', {
            line,
          })}
        </span>
      </footer>
    )
  }
  const { place } = at
  return (
    <footer className="mf-place">
      <span className="pv-muted">{t('manifests.madeBy', { line })}</span>
      <button type="button" className="pv-link pv-mono" onClick={() => goToLine(place)}>
        {`${place.file}:${place.line}`}
      </button>
      {field === null ? null : <FieldLink pointer={field} />}
    </footer>
  )
})

import { memo } from 'react'
import { goToLine } from '../../page-state/navigation.ts'
import { FieldLink } from '../common/FieldLink.tsx'
import { isOwnFile } from '../common/is-own-file.ts'
import { usePreviewText } from '../common/use-preview-text.ts'
import { useLinePlace } from './use-line-place.ts'

interface LinePlaceProps {
  /** Of the document among the rendered manifests. */
  readonly index: number
  /** 1-based; null while no line is pointed at. */
  readonly line: number | null
}

/** Which template line and which field made a line, and the ways there. Its height never changes. */
export const LinePlace = memo(function LinePlace({ index, line }: LinePlaceProps) {
  const t = usePreviewText()
  const at = useLinePlace(index, line)
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
  const { place, pointer } = at
  return (
    <footer className="mf-place">
      <span className="pv-muted">{t('manifests.madeBy', { line })}</span>
      <button type="button" className="pv-link pv-mono" onClick={() => goToLine(place)}>
        {`${place.file}:${place.line}`}
      </button>
      {pointer === null || isOwnFile(pointer) ? null : <FieldLink pointer={pointer} />}
    </footer>
  )
})

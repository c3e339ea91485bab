import type { Pointer } from '@slipway/shared/base'
import { useTranslation } from 'react-i18next'
import { catalogueName } from '../../form/catalogue-name.ts'
import { useWords } from '../../form/field-words.ts'
import { goToField, goToLine } from '../../state/navigation.ts'
import { stepOf } from '../../state/steps.ts'
import { isOwnFile } from '../parts/is-own-file.ts'
import { usePreviewText } from '../parts/use-preview-text.ts'
import { useLinePlace } from './use-line-place.ts'

interface LinePlaceProps {
  /** Of the document among the rendered manifests. */
  readonly index: number
  /** 1-based; null while no line is pointed at. */
  readonly line: number | null
}

/** Which template line and which field made a line, and the ways there. Its height never changes. */
export function LinePlace({ index, line }: LinePlaceProps) {
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
}

function FieldLink({ pointer }: { readonly pointer: Pointer }) {
  const { t } = useTranslation()
  const { label } = useWords(catalogueName(pointer))
  return (
    <button type="button" className="mf-from" onClick={() => goToField(pointer)}>
      {t(`steps.${stepOf(pointer)}.title`)} › {label}
    </button>
  )
}

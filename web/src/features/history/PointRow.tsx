import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { relativeTime } from '../../text/relative-time.ts'
import { pointTitle } from './point-title.ts'
import type { Point } from './points.ts'
import { RenamePoint } from './RenamePoint.tsx'

interface Props {
  readonly point: Point
  readonly isCompared: boolean
  readonly onCompare: () => void
  readonly onRestore: () => void
  readonly onRemove: () => void
  /** Absent: a point that was kept without being asked is called by what happened. */
  readonly onRename?: ((name: string) => void) | undefined
}

export function PointRow({ point, isCompared, onCompare, onRestore, onRemove, onRename }: Props) {
  const { t, i18n } = useTranslation()
  const title = pointTitle(point, t)
  const [isRenaming, setRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const exact = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full', timeStyle: 'short' }).format(point.at)
  if (isRenaming && onRename !== undefined) {
    const end = (name: string | null) => {
      setRenaming(false)
      // NOTE the row is drawn again first: then its button takes the focus that the field had.
      setTimeout(() => renameButton.current?.focus())
      if (name !== null) onRename(name)
    }
    return (
      <li className="point">
        <RenamePoint name={point.name} onEnd={end} />
      </li>
    )
  }
  return (
    <li className={`point ${isCompared ? 'compared' : ''}`}>
      <span className="point-title">
        <strong>{title}</strong>
        <time className="muted" dateTime={new Date(point.at).toISOString()} title={exact}>
          {relativeTime(point.at, Date.now(), i18n.language)}
        </time>
      </span>
      <span className="point-actions">
        <button type="button" className="link" aria-pressed={isCompared} aria-label={t('history.compareOf', { title })} onClick={onCompare}>
          {t('history.compare')}
        </button>
        <button type="button" className="link" aria-label={t('history.restoreOf', { title })} onClick={onRestore}>
          {t('history.restore')}
        </button>
        {onRename !== undefined && (
          <button
            ref={renameButton}
            type="button"
            className="link"
            aria-label={t('history.renameOf', { title })}
            onClick={() => setRenaming(true)}
          >
            {t('history.rename')}
          </button>
        )}
        <button type="button" className="link" aria-label={t('history.removeOf', { title })} onClick={onRemove}>
          {t('history.remove')}
        </button>
      </span>
    </li>
  )
}

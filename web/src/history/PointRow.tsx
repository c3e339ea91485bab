import { useTranslation } from 'react-i18next'
import { relativeTime } from '../start/relative-time.ts'
import { pointTitle } from './point-title.ts'
import type { Point } from './points.ts'

interface Props {
  readonly point: Point
  readonly isCompared: boolean
  readonly onCompare: () => void
  readonly onRestore: () => void
  readonly onRemove: () => void
}

export function PointRow({ point, isCompared, onCompare, onRestore, onRemove }: Props) {
  const { t, i18n } = useTranslation()
  const title = pointTitle(point, t)
  const exact = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full', timeStyle: 'short' }).format(point.at)
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
        <button type="button" className="link" aria-label={t('history.removeOf', { title })} onClick={onRemove}>
          {t('history.remove')}
        </button>
      </span>
    </li>
  )
}

import { useTranslation } from 'react-i18next'
import { useFileDrop } from './use-file-drop.ts'
import './file-drop.css'

/** Opens a file that is dropped anywhere on the page, and shows where while it is dragged over it. */
export function FileDrop() {
  const { t } = useTranslation()
  const isOver = useFileDrop()
  if (!isOver) return null
  return (
    <div className="file-drop" role="status">
      <div className="file-drop-target">
        <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.75">
          <path d="M12 3v11m0 0 4-4m-4 4-4-4M4 16v4h16v-4" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        <strong>{t('exports.opening.drop')}</strong>
        <span>{t('exports.opening.dropHelp')}</span>
      </div>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../../draft/draft-store.ts'

/** Two tabs changed the same draft: nothing is overwritten before the person chose. */
export function ConflictBar() {
  const { t } = useTranslation()
  const conflict = useDraftStore((state) => state.conflict)
  const replaceDocument = useDraftStore((state) => state.replaceDocument)
  const setConflict = useDraftStore((state) => state.setConflict)
  if (conflict === null) return null
  const take = () => {
    replaceDocument(conflict)
    setConflict(null)
  }
  return (
    <div className="bar-notice" role="alert">
      <span>{t('conflict.message')}</span>
      <button type="button" className="button" onClick={take}>
        {t('conflict.take')}
      </button>
      <button type="button" className="button" onClick={() => setConflict(null)}>
        {t('conflict.keep')}
      </button>
    </div>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveNow } from '../../draft/autosave.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { exportSpec } from '../../draft/sharing.ts'

/** The browser keeps nothing more (its storage is full, or refused): said where it cannot be missed, with two ways on. */
export function SaveFailedBar() {
  const { t } = useTranslation()
  const save = useDraftStore((state) => state.save)
  const inConflict = useDraftStore((state) => state.conflict !== null)
  const [message, setMessage] = useState<string | null>(null)
  // NOTE it stays while the next try is on its way: typing must not make it come and go.
  if (save.status === 'failed' && save.message !== message) setMessage(save.message)
  if (save.status === 'saved' && message !== null) setMessage(null)
  if (message === null || inConflict) return null
  return (
    <div className="bar-notice" role="alert">
      <span>{t('save.failedWhy', { message })}</span>
      <button type="button" className="button" onClick={() => void saveNow()}>
        {t('status.tryAgain')}
      </button>
      <button type="button" className="button" onClick={() => void exportSpec()}>
        {t('share.export')}
      </button>
    </div>
  )
}

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../../draft/draft-store.ts'

/** Whether what was typed is kept; what and when on hover. */
export function SavedState() {
  const { t, i18n } = useTranslation()
  const save = useDraftStore((state) => state.save)
  const times = useMemo(() => new Intl.DateTimeFormat(i18n.language, { timeStyle: 'medium', dateStyle: 'medium' }), [i18n.language])
  const when = save.status === 'saved' ? times.format(save.at) : ''
  const title = save.status === 'saved' ? t('save.when', { when }) : save.status === 'failed' ? save.message : t('save.soon')
  return (
    <span className={`saved ${save.status}`} title={title}>
      <i className={`dot ${save.status === 'saved' ? 'ok' : save.status === 'failed' ? 'error' : 'busy'}`} />
      {t(`save.${save.status}`)}
    </span>
  )
}

import { useTranslation } from 'react-i18next'
import { useOfflineStore } from './offline-store.ts'

/** In the status bar: whether there is a network, and what works without one. */
export function OfflineState() {
  const { t } = useTranslation()
  const online = useOfflineStore((state) => state.online)
  const kept = useOfflineStore((state) => state.kept)
  return (
    <span role="status" className={online ? 'wide' : 'warn-text'} title={t(kept ? 'offline.keptWhy' : 'offline.notKeptWhy')}>
      {!online && t('offline.offline')}
      {online && kept && t('offline.kept')}
    </span>
  )
}

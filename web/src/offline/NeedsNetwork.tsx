import { useTranslation } from 'react-i18next'
import { useOfflineStore } from './offline-store.ts'

/** Before something that only the server can do: says so while there is no network. */
export function NeedsNetwork({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const online = useOfflineStore((state) => state.online)
  return (
    <p id={id} role="status" className={online ? 'visually-hidden' : 'problem'}>
      {!online && t('offline.needsNetwork')}
    </p>
  )
}

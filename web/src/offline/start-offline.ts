import { usePreviewStore } from '../page-state/preview-store.ts'
import { offerUpdate } from './offer-update.ts'
import { useOfflineStore } from './offline-store.ts'
import { tellFailedImports } from './tell-not-fetched.ts'

/** A page that stays open for days asks for a new version when it is looked at again, at most this often. */
const askAgainAfterMs = 60 * 60_000

function followConnection(): void {
  const follow = () => useOfflineStore.setState({ online: navigator.onLine })
  window.addEventListener('online', follow)
  window.addEventListener('offline', follow)
  follow()
}

/** Hears of workers that are installed and wait. */
function followUpdates(registration: ServiceWorkerRegistration): void {
  const offer = (worker: ServiceWorker | null) => {
    if (worker !== null && navigator.serviceWorker.controller !== null) void offerUpdate(worker)
  }
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(installing)
    })
  })
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < askAgainAfterMs) return
    asked = Date.now()
    registration.update().catch(() => undefined)
  })
}

async function register(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register('sw.js', { updateViaCache: 'none' })
    followUpdates(registration)
    await navigator.serviceWorker.ready
    useOfflineStore.setState({ kept: true })
  } catch {
    // NOTE no network, or a browser that keeps nothing: the page works as it is, and the status says no more than that.
  }
}

/** Follows the network, and keeps the page and its engine once both are here. */
export function startOffline(): void {
  followConnection()
  tellFailedImports()
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // NOTE after the engine: the worker fetches everything again from the browser's own cache, and the engine comes first.
  const isLoading = () => usePreviewStore.getState().engine.status === 'loading'
  if (!isLoading()) return void register()
  const stop = usePreviewStore.subscribe(() => {
    if (isLoading()) return
    stop()
    void register()
  })
}

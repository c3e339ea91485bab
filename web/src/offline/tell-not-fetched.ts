import i18next from 'i18next'
import { useKubernetesStore } from '../pipeline/kubernetes-store.ts'
import { isSaidInPlace } from '../ui/late.ts'
import { showToast } from '../ui/toasts.ts'
import { whenSaved } from './when-saved.ts'
import { whyNotFetched } from './why-not-fetched.ts'

/** Reloads once what was typed is kept. */
export function reloadWhenSaved(): void {
  void whenSaved().then(() => location.reload())
}

/** Says in a message why a part of the page could not be fetched, and offers what helps: to try again, or the new page. */
export async function tellNotFetched(again?: () => void): Promise<void> {
  const why = await whyNotFetched()
  const message = i18next.t(`offline.notFetched.${why}`)
  if (why === 'newVersion') showToast({ message, action: { label: i18next.t('offline.reload'), run: reloadWhenSaved }, stays: true })
  else if (again === undefined) showToast({ message })
  else showToast({ message, action: { label: i18next.t('offline.again'), run: again } })
}

/** Says what nothing else says: an import that failed in the middle of something that the person asked for. */
export function tellFailedImports(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => {
    // NOTE later: who waits for the import hears of it after this, and may say it in a better place.
    setTimeout(() => {
      if (!isSaidInPlace(payload) && useKubernetesStore.getState().missing?.failure !== payload) void tellNotFetched()
    })
  })
}

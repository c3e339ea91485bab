import i18next from 'i18next'
import { z } from 'zod'
import { useDraftStore } from '../state/draft-store.ts'
import { showToast } from '../state/toasts.ts'
import type { ToWorker } from './worker/build.ts'

const describedSchema = z.object({ version: z.string(), entry: z.string() })
const saveWithinMs = 2_000

function tell(worker: ServiceWorker, message: ToWorker, ports: MessagePort[] = []): void {
  worker.postMessage(message, ports)
}

/** The page's own script in the worker's build. */
function entryOf(worker: ServiceWorker): Promise<string | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => {
      port1.close()
      resolve(describedSchema.safeParse(data).data?.entry)
    }
    tell(worker, { kind: 'describe' }, [port2])
  })
}

function ownEntry(): string | undefined {
  return [...document.querySelectorAll('script[type=module][src]')].at(-1)?.getAttribute('src') ?? undefined
}

/** Until what was typed is kept, but not for ever. */
function whenSaved(): Promise<void> {
  const isSaved = () => useDraftStore.getState().draftId === null || useDraftStore.getState().save.status === 'saved'
  return new Promise((resolve) => {
    if (isSaved()) return resolve()
    const stop = useDraftStore.subscribe(() => isSaved() && end())
    const timer = setTimeout(() => end(), saveWithinMs)
    const end = () => {
      stop()
      clearTimeout(timer)
      resolve()
    }
  })
}

async function reloadWith(worker: ServiceWorker): Promise<void> {
  await whenSaved()
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  tell(worker, { kind: 'take-over' })
}

/** Says that there is a new version. It is taken when the person asks for it, never by itself. */
export async function offerUpdate(worker: ServiceWorker): Promise<void> {
  // NOTE the network gave this page its own build already: only the worker is behind, and nobody needs to know.
  if ((await entryOf(worker)) === ownEntry()) return tell(worker, { kind: 'take-over' })
  showToast({
    message: i18next.t('offline.newVersion'),
    action: { label: i18next.t('offline.reload'), run: () => void reloadWith(worker) },
    stays: true,
  })
}

/** A part of the page is not on the server any more, and no worker kept it: a reload brings the new page. */
export function offerReload(): void {
  showToast({
    message: i18next.t(navigator.onLine ? 'offline.partGone' : 'offline.partMissing'),
    action: { label: i18next.t('offline.reload'), run: () => void whenSaved().then(() => location.reload()) },
    stays: true,
  })
}

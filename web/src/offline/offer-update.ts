import i18next from 'i18next'
import { z } from 'zod'
import { showToast } from '../ui/toasts.ts'
import { whenSaved } from './when-saved.ts'
import { ownEntry } from './why-not-fetched.ts'
import type { ToWorker } from './worker/build.ts'

const describedSchema = z.object({ version: z.string(), entry: z.string() })

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

async function reloadWith(worker: ServiceWorker): Promise<void> {
  await whenSaved()
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  tell(worker, { kind: 'take-over' })
}

/** Says that there is a new version. It is taken when the person asks for it, never by itself. */
export async function offerUpdate(worker: ServiceWorker): Promise<void> {
  // NOTE the network gave this page its own build already: only the worker is behind, which does not matter to the person.
  if ((await entryOf(worker)) === ownEntry()) return tell(worker, { kind: 'take-over' })
  showToast({
    message: i18next.t('offline.newVersion'),
    action: { label: i18next.t('offline.reload'), run: () => void reloadWith(worker) },
    stays: true,
  })
}

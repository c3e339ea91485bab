import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readConfig, type ServerConfig } from '../../api/charts-api.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { useOfflineStore } from '../../offline/offline-store.ts'
import { useIssues } from '../../preview/issues/use-issues.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { IssuesBefore, isBlocking } from './IssuesBefore.tsx'
import { useLastPublished } from './last-published.ts'
import { Plan } from './Plan.tsx'
import { Published } from './Published.tsx'
import { PublishProblem } from './PublishProblem.tsx'
import { PublishSteps } from './PublishSteps.tsx'
import { usePublishStore } from './publish-store.ts'
import './publish.css'

/** Before something that only the server can do: says so while there is no network. */
function NeedsNetwork({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const online = useOfflineStore((state) => state.online)
  return (
    <p id={id} role="status" className={online ? 'visually-hidden' : 'problem'}>
      {!online && t('offline.needsNetwork')}
    </p>
  )
}

function useTarget(): ServerConfig | undefined {
  const [config, setConfig] = useState<ServerConfig>()
  useEffect(() => void readConfig().then(setConfig), [])
  return config
}

/** What, where, how far, and what came of it. The publication goes on when the dialog is closed. */
export function PublishDialog({ onOpenChange }: { readonly onOpenChange: (isOpen: boolean) => void }) {
  const { t } = useTranslation()
  const { publication, status, reset } = usePublishStore()
  const close = () => {
    if (status === 'published' || status === 'failed') reset()
    onOpenChange(false)
  }
  return (
    <Dialog title={t('publish.title')} isOpen onOpenChange={close} closeLabel={t('dialog.close')}>
      {publication === null ? <Publishing onClose={close} /> : <Published publication={publication} onClose={close} />}
    </Dialog>
  )
}

function Publishing({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const spec = useDraftStore((state) => state.spec)
  const name = useDraftStore((state) => state.spec?.chart.name ?? '')
  const { status, problem, publish, cancel } = usePublishStore()
  const online = useOfflineStore((state) => state.online)
  const issues = useIssues()
  const target = useTarget()
  const last = useLastPublished(name)
  const version = spec?.chart.version ?? ''
  const isBlocked = spec === null || issues.some(isBlocking) || last?.versions.includes(version) === true
  return (
    <>
      {spec !== null && <Plan spec={spec} target={target} last={status === 'idle' ? last : undefined} />}
      {status === 'idle' && <IssuesBefore issues={issues} onClose={onClose} />}
      {status !== 'idle' && <PublishSteps />}
      {problem !== null && <PublishProblem problem={problem} onClose={onClose} />}
      <NeedsNetwork id="publish-network" />
      {problem === null && (
        <div className="dialog-actions">
          {status === 'running' && (
            <button type="button" className="button" onClick={cancel}>
              {t('publish.cancel')}
            </button>
          )}
          <button
            type="button"
            className="button primary"
            disabled={isBlocked || !online}
            aria-describedby="publish-network"
            aria-busy={status === 'running'}
            onClick={() => spec !== null && void publish(spec)}
          >
            {status === 'running'
              ? t('publish.working')
              : t('publish.button', { version, where: target?.repository.title ?? t('publish.unknownTarget') })}
          </button>
        </div>
      )}
    </>
  )
}

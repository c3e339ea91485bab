import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readConfig, type ServerConfig } from '../../api/charts-api.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { NeedsNetwork } from '../../offline/NeedsNetwork.tsx'
import { useOfflineStore } from '../../offline/offline-store.ts'
import { goToField } from '../../page-state/navigation.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Published } from './Published.tsx'
import { PublishProblem } from './PublishProblem.tsx'
import { PublishSteps } from './PublishSteps.tsx'
import { usePublishStore } from './publish-store.ts'

function useTarget(): ServerConfig | undefined {
  const [config, setConfig] = useState<ServerConfig>()
  useEffect(() => void readConfig().then(setConfig), [])
  return config
}

function Facts({ where }: { readonly where: string }) {
  const { t } = useTranslation()
  const chart = useDraftStore((state) => state.spec?.chart)
  return (
    <dl className="facts">
      <dt>{t('publish.what')}</dt>
      <dd>
        <strong>{chart?.name}</strong>
      </dd>
      <dt>{t('publish.version')}</dt>
      <dd>{chart?.version}</dd>
      <dt>{t('publish.where')}</dt>
      <dd>{where}</dd>
    </dl>
  )
}

function FixFirst({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const issues = useDraftStore((state) => state.issues)
  const first = issues[0]
  if (first === undefined) return null
  return (
    <div className="problem" role="alert">
      <p>{t('publish.fixFirst', { count: issues.length })}</p>
      <div className="dialog-actions">
        <button
          type="button"
          className="button primary"
          onClick={() => {
            onClose()
            goToField(first.pointer)
          }}
        >
          {t('publish.goThere')}
        </button>
      </div>
    </div>
  )
}

/** What, where, how far, and what came of it. The publication goes on when the dialog is closed. */
export function PublishDialog({ onOpenChange }: { readonly onOpenChange: (isOpen: boolean) => void }) {
  const { t } = useTranslation()
  const spec = useDraftStore((state) => state.spec)
  const wrong = useDraftStore((state) => state.issues.length > 0)
  const { status, publication, problem, publish, cancel, reset } = usePublishStore()
  const online = useOfflineStore((state) => state.online)
  const where = useTarget()?.repository.title ?? t('publish.unknownTarget')
  const close = () => {
    if (status === 'published' || status === 'failed') reset()
    onOpenChange(false)
  }
  return (
    <Dialog title={t('publish.title')} isOpen onOpenChange={close} closeLabel={t('dialog.close')}>
      {publication !== null ? (
        <Published publication={publication} onClose={close} />
      ) : (
        <>
          <Facts where={where} />
          {wrong && status === 'idle' ? (
            <FixFirst onClose={close} />
          ) : (
            <>
              {status !== 'idle' && <PublishSteps />}
              {problem !== null && <PublishProblem problem={problem} onClose={close} />}
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
                    disabled={spec === null || !online}
                    aria-describedby="publish-network"
                    aria-busy={status === 'running'}
                    onClick={() => spec !== null && void publish(spec)}
                  >
                    {status === 'running' ? t('publish.working') : t('publish.button', { version: spec?.chart.version ?? '', where })}
                  </button>
                </div>
              )}
            </>
          )}
        </>
      )}
    </Dialog>
  )
}

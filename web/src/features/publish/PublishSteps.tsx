import { PUBLISH_BOUND_MS } from '@slipway/shared/publish'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { publicationSteps, usePublishStore } from './publish-store.ts'

const signs = { waiting: '·', started: '…', done: '✓', failed: '✕' } as const

/** How long the repository is waited for, once that is long enough to be noticed. */
function Waited() {
  const { t } = useTranslation()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return seconds < 2 ? null : <span className="help">{t('publish.waited', { seconds, bound: PUBLISH_BOUND_MS / 1000 })}</span>
}

/** How far the publication is, step by step. */
export function PublishSteps() {
  const { t } = useTranslation()
  const steps = usePublishStore((state) => state.steps)
  return (
    <ol className="publish-steps" aria-label={t('publish.steps')}>
      {publicationSteps.map((step) => {
        const state = steps[step] ?? 'waiting'
        return (
          <li key={step} className={`publish-step ${state}`}>
            <span className="sign" aria-hidden="true">
              {signs[state]}
            </span>
            <span>
              {t(`publish.step.${step}`)} <span className="visually-hidden">{t(`publish.state.${state}`)}</span>
            </span>
          </li>
        )
      })}
      {(steps.upload === 'started' || steps.verify === 'started') && (
        <li className="publish-step">
          <span />
          <Waited />
        </li>
      )}
    </ol>
  )
}

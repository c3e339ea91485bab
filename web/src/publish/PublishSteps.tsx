import { useTranslation } from 'react-i18next'
import { publicationSteps, usePublishStore } from './publish-store.ts'

const signs = { waiting: '·', started: '…', done: '✓', failed: '✕' } as const

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
    </ol>
  )
}

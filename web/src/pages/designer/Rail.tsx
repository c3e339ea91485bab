import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useDraftStore } from '../../draft/draft-store.ts'
import type { StepId } from '../../draft/steps.ts'
import { useSteps } from '../../draft/use-steps.ts'
import { stepAddress } from '../../page-state/navigation.ts'
import { useSettingsStore } from '../../page-state/settings-store.ts'
import { useStepSummary } from './use-step-summary.ts'

const marks = { complete: '✓', open: '', findings: '!', wrong: '!' } as const

function RailStep({ id, number, current }: { readonly id: StepId; readonly number: number; readonly current: boolean }) {
  const { t } = useTranslation()
  const draftId = useDraftStore((state) => state.draftId) ?? ''
  const { state, summary, counts } = useStepSummary(id)
  const found = (['missing', 'error', 'warning'] as const).filter((kind) => counts[kind] > 0)
  const line = found.length > 0 ? found.map((kind) => t(`issues.${kind}`, { count: counts[kind] })).join(' · ') : summary
  const mark = current && state === 'complete' ? number : marks[state] || number
  return (
    <li className={`rail-step ${state}`}>
      <Link href={stepAddress(draftId, id)} aria-current={current ? 'step' : undefined} title={t(`steps.${id}.title`)}>
        <span className="mark" aria-hidden="true">
          {mark}
        </span>
        <span className="rail-title">{t(`steps.${id}.title`)}</span>
        <span className="rail-summary">{line !== '' && <span className="one-line">{line}</span>}</span>
        <span className="visually-hidden">{t(`rail.state.${state}`)}</span>
      </Link>
    </li>
  )
}

/** The steps with what each holds: the way through the form, and its summary. */
export function Rail({ step }: { readonly step: StepId }) {
  const { t } = useTranslation()
  const steps = useSteps(step)
  const allOptions = useSettingsStore((state) => state.allOptions)
  const setAllOptions = useSettingsStore((state) => state.setAllOptions)
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      <ol>
        {steps.map((id, index) => (
          <RailStep key={id} id={id} number={index + 1} current={id === step} />
        ))}
      </ol>
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={allOptions}
          checked={allOptions}
          onChange={(event) => setAllOptions(event.target.checked)}
        />
        <span>{t('rail.allOptions')}</span>
      </label>
    </nav>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useDraftStore } from '../../draft/draft-store.ts'
import type { StepId } from '../../draft/steps.ts'
import { useSteps } from '../../draft/use-steps.ts'
import { stepAddress } from '../../page-state/navigation.ts'
import { useSettingsStore } from '../../page-state/settings-store.ts'
import { useStepMenu } from './use-step-menu.ts'
import { useStepSummary } from './use-step-summary.ts'

const marks = { complete: '✓', open: '', findings: '!', wrong: '!' } as const

interface RailStepProps {
  readonly id: StepId
  readonly number: number
  readonly current: boolean
  /** The step is gone to. */
  readonly onFollow?: (() => void) | undefined
}

function RailStep({ id, number, current, onFollow }: RailStepProps) {
  const { t } = useTranslation()
  const draftId = useDraftStore((state) => state.draftId) ?? ''
  const { state, summary, counts } = useStepSummary(id)
  const found = (['missing', 'error', 'warning'] as const).filter((kind) => counts[kind] > 0)
  const line = found.length > 0 ? found.map((kind) => t(`issues.${kind}`, { count: counts[kind] })).join(' · ') : summary
  const mark = current && state === 'complete' ? number : marks[state] || number
  return (
    <li className={`rail-step ${state}`}>
      <Link href={stepAddress(draftId, id)} aria-current={current ? 'step' : undefined} title={t(`steps.${id}.title`)} onClick={onFollow}>
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
  const menu = useStepMenu(step)
  const allOptions = useSettingsStore((state) => state.allOptions)
  const setAllOptions = useSettingsStore((state) => state.setAllOptions)
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      <div className="rail-steps" ref={menu.ref} data-open={menu.isOpen}>
        <button type="button" className="rail-menu" aria-expanded={menu.isOpen} aria-controls="rail-steps" onClick={menu.toggle}>
          <span className="rail-menu-count">{t('rail.of', { number: steps.indexOf(step) + 1, total: steps.length })}</span>
          <span className="rail-menu-title">{t(`steps.${step}.title`)}</span>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.75">
            <path d="m4 6 4 4 4-4" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </button>
        <ol id="rail-steps">
          {steps.map((id, index) => (
            <RailStep key={id} id={id} number={index + 1} current={id === step} onFollow={menu.isOpen ? menu.toggle : undefined} />
          ))}
        </ol>
      </div>
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

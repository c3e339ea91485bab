import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { type StepId, stepOf } from '../../draft/steps.ts'
import { keyedFindings } from '../../page-state/keyed-findings.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { FindingCard } from './FindingCard.tsx'

/** What was found about the fields of this step, with its fixes. */
export function StepFindings({ step }: { readonly step: StepId }) {
  const { t } = useTranslation()
  const findings = usePreviewStore(
    useShallow((state) =>
      state.findings.filter((it) => it.silenced === undefined && it.pointer !== undefined && stepOf(it.pointer) === step),
    ),
  )
  if (findings.length === 0 || step === 'check') return null
  return (
    <section className="step-findings" aria-label={t('findings.here')}>
      {keyedFindings(findings).map(({ key, finding }) => (
        <FindingCard key={key} finding={finding} />
      ))}
    </section>
  )
}

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type StepId, stepOf } from '../../draft/steps.ts'
import { kindOf } from '../../preview/issues/count-issues.ts'
import { shownIssues } from '../../preview/issues/decide-issues.ts'
import { IssueList } from '../../preview/issues/IssueList.tsx'
import { useIssues } from '../../preview/issues/use-issues.ts'
import './step-issues.css'

/** The issues about the fields of this step, with their fixes. An empty field says so itself. */
export function StepFindings({ step }: { readonly step: StepId }) {
  const { t } = useTranslation()
  const issues = useIssues()
  const here = useMemo(() => {
    const open = issues.filter((it) => it.source !== 'form' && kindOf(it) !== 'ignored')
    return shownIssues(
      open.filter(({ pointer }) => pointer !== undefined && stepOf(pointer) === step),
      'all',
    )
  }, [issues, step])
  if (here.length === 0 || step === 'check') return null
  return (
    <section className="step-findings" aria-label={t('findings.here')}>
      <h2 className="list-title">{t('findings.here')}</h2>
      <IssueList issues={here} />
    </section>
  )
}

import type { Pointer } from '@slipway/shared/base'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../../draft/draft-store.ts'
import { isUntouched } from '../../draft/is-untouched.ts'
import { type StepId, stepOf } from '../../draft/steps.ts'
import { stepSummary } from '../../form/summaries.ts'
import { isUnchecked } from '../../page-state/is-unchecked.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { countIssues, type IssueCounts } from '../../preview/issues/count-issues.ts'
import { useIssues } from '../../preview/issues/use-issues.ts'

export interface StepSummary {
  readonly state: 'complete' | 'open' | 'findings' | 'wrong'
  /** What the step holds, in one short line. */
  readonly summary: string
  readonly counts: Pick<IssueCounts, 'error' | 'warning' | 'missing'>
}

/** The last step is about all issues. */
function isOn(step: StepId, pointer: Pointer | undefined): boolean {
  return step === 'check' || (pointer !== undefined && stepOf(pointer) === step)
}

/** What the rail says of a step. */
export function useStepSummary(step: StepId): StepSummary {
  const { t } = useTranslation()
  const summarised = useMemo(() => stepSummary(step, t), [step, t])
  const summary = useDraftStore((state) => summarised(state.document))
  const issues = useIssues()
  const { error, warning, missing } = useMemo(() => countIssues(issues, (pointer) => isOn(step, pointer)), [issues, step])
  const counts = { error, warning, missing }
  // NOTE that nothing was found is known only when Helm has answered.
  const unchecked = usePreviewStore((state) => step === 'check' && isUnchecked(state))
  // NOTE while something is missing anywhere, a tick would say that somebody has been there.
  const untouched = useDraftStore((state) => state.issues.some((issue) => issue.missing) && isUntouched(state.document, step))
  if (error > 0) return { state: 'wrong', summary, counts }
  if (warning > 0) return { state: 'findings', summary, counts }
  return { state: missing > 0 || unchecked || untouched ? 'open' : 'complete', summary, counts }
}

import type { Pointer } from '@slipway/shared/base'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type DraftState, useDraftStore } from '../../draft/draft-store.ts'
import { isUntouched } from '../../draft/is-untouched.ts'
import { type StepId, stepOf } from '../../draft/steps.ts'
import { stepSummary } from '../../form/summaries.ts'
import { isUnchecked } from '../../page-state/is-unchecked.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'

export interface StepSummary {
  readonly state: 'complete' | 'open' | 'findings' | 'wrong'
  /** What the step holds, in one short line. */
  readonly summary: string
  /** Errors and warnings on the step. */
  readonly count: number
}

/** The last step is about all of them. */
function isOn(step: StepId, pointer: Pointer): boolean {
  return step === 'check' || stepOf(pointer) === step
}

function issuesOf({ issues }: DraftState, step: StepId, missing: boolean): number {
  return issues.filter((issue) => issue.missing === missing && isOn(step, issue.pointer)).length
}

/** What the rail says of a step. */
export function useStepSummary(step: StepId): StepSummary {
  const { t } = useTranslation()
  const summarised = useMemo(() => stepSummary(step, t), [step, t])
  const summary = useDraftStore((state) => summarised(state.document))
  const wrong = useDraftStore((state) => issuesOf(state, step, false))
  const missing = useDraftStore((state) => issuesOf(state, step, true))
  const found = usePreviewStore(
    (state) => state.findings.filter((it) => it.severity !== 'info' && it.silenced === undefined && isOn(step, it.pointer ?? '/?')).length,
  )
  const count = wrong + found
  // NOTE that nothing was found is known only when Helm has answered.
  const unchecked = usePreviewStore((state) => step === 'check' && count === 0 && isUnchecked(state))
  // NOTE while something is missing anywhere, a tick would say that somebody has been there.
  const untouched = useDraftStore((state) => state.issues.some((issue) => issue.missing) && isUntouched(state.document, step))
  if (wrong > 0) return { state: 'wrong', summary, count }
  if (missing > 0 || unchecked || (untouched && count === 0)) return { state: 'open', summary, count: 0 }
  return { state: count > 0 ? 'findings' : 'complete', summary, count }
}

import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { useDraftStore } from '../state/draft-store.ts'
import { usePreviewStore } from '../state/preview-store.ts'
import { type StepId, stepOf } from '../state/steps.ts'
import { summarise } from './summaries.ts'

export interface StepSummary {
  readonly state: 'complete' | 'open' | 'findings' | 'wrong'
  /** What the step holds, in one short line. */
  readonly summary: string
  /** Errors and warnings on the step. */
  readonly count: number
}

/** What the rail says of a step. */
export function useStepSummary(step: StepId): StepSummary {
  const { t } = useTranslation()
  const summary = useDraftStore((state) => summarise(step, state.document, t))
  const [wrong, missing] = useDraftStore(
    useShallow((state) => {
      const here = state.issues.filter((issue) => stepOf(issue.pointer) === step)
      return [here.filter((issue) => !issue.missing).length, here.filter((issue) => issue.missing).length] as const
    }),
  )
  const found = usePreviewStore(
    (state) =>
      state.findings.filter((it) => it.severity !== 'info' && it.silenced === undefined && stepOf(it.pointer ?? '/?') === step).length,
  )
  const count = wrong + (step === 'check' ? 0 : found)
  if (wrong > 0) return { state: 'wrong', summary, count }
  if (missing > 0) return { state: 'open', summary, count: 0 }
  return { state: count > 0 ? 'findings' : 'complete', summary, count }
}

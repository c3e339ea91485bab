import { useMemo } from 'react'
import { listAt } from './document.ts'
import { useDraftStore } from './draft-store.ts'
import { type StepId, stepsOf } from './steps.ts'

/** The steps that the open draft has, and the one that is shown. */
export function useSteps(current?: StepId): readonly StepId[] {
  const hasComponents = useDraftStore(({ document }) => listAt(document, '/components').length > 0)
  return useMemo(() => stepsOf(hasComponents, current), [hasComponents, current])
}

/** The same for what is not drawn. */
export function currentSteps(): readonly StepId[] {
  return stepsOf(listAt(useDraftStore.getState().document, '/components').length > 0)
}

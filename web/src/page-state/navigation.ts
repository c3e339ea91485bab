import type { Pointer } from '@slipway/shared/base'
import { navigate } from 'wouter/use-browser-location'
import { useDraftStore } from '../draft/draft-store.ts'
import { type StepId, stepOf } from '../draft/steps.ts'
import { appPath } from '../ui/app-path.ts'
import { usePreviewStore } from './preview-store.ts'

/** The address of a step, and of a field on it; as all addresses here, below the page's own path. */
export function stepAddress(draftId: string, step: StepId, pointer?: Pointer): string {
  const field = pointer === undefined ? '' : `?field=${encodeURIComponent(pointer)}`
  return `/design/${encodeURIComponent(draftId)}/${step}${field}`
}

/** The address of the page of all rules, and of one rule on it. */
export function ruleAddress(id?: string): string {
  return id === undefined ? '/rules' : `/rules/${encodeURIComponent(id)}`
}

/** Opens the page of all rules. */
export function goToRules(): void {
  navigate(appPath() + ruleAddress())
}

/** Opens a step. */
export function goToStep(step: StepId): void {
  const { draftId } = useDraftStore.getState()
  if (draftId !== null) navigate(appPath() + stepAddress(draftId, step))
}

/** Opens the step that has the field and scrolls there; puts the focus on it, or only marks it. */
export function goToField(pointer: Pointer, how?: { focus: boolean }): void {
  const { draftId, selectField } = useDraftStore.getState()
  if (draftId === null) return
  navigate(appPath() + stepAddress(draftId, stepOf(pointer), pointer))
  selectField(pointer, how)
}

let nonce = 0

/** Opens the manifest (`source`) or the chart's file (`file`) at a line. */
export function goToLine(place: { readonly file?: string; readonly source?: string; readonly line: number }): void {
  nonce += 1
  usePreviewStore.setState({ panel: place.source === undefined ? 'files' : 'manifests', lineTarget: { ...place, nonce } })
}

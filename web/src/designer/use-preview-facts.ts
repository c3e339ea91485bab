import { asksForDatasets } from '@slipway/shared/render'
import { useDraftStore } from '../state/draft-store.ts'
import { usePreviewStore } from '../state/preview-store.ts'
import { profileOf } from '../state/profile-of.ts'

/** What is before a user's name in her namespace, on the draft's platform. */
export function usePrefix(): string {
  return useDraftStore((state) => (state.spec === null ? '' : profileOf(state.spec).user.namespacePrefix))
}

/** Whether the chart asks its user for datasets. */
export function useDatasetsAsked(): boolean {
  return usePreviewStore((state) => state.generated !== null && asksForDatasets(state.generated))
}

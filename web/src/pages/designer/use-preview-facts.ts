import { asksForDatasets } from '@slipway/shared/render'
import { useDraftStore } from '../../draft/draft-store.ts'
import { profileOf } from '../../draft/profile-of.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'

/** What is before a user's name in her namespace, on the draft's platform. */
export function usePrefix(): string {
  return useDraftStore((state) => (state.spec === null ? '' : profileOf(state.spec).user.namespacePrefix))
}

/** Whether the chart asks its user for datasets. */
export function useDatasetsAsked(): boolean {
  return usePreviewStore((state) => state.generated !== null && asksForDatasets(state.generated))
}

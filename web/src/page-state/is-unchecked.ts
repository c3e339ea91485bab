import type { PreviewState } from './preview-store.ts'

/** Whether Helm has not answered for this draft yet: that nothing was found means nothing then. */
export function isUnchecked({ rendered, renderError }: Pick<PreviewState, 'rendered' | 'renderError'>): boolean {
  return rendered === null && renderError === null
}

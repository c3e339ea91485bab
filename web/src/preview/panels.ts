import type { PreviewPanel } from '../state/preview-panel.ts'

/** The tabs of the preview, in order. */
export const panels: readonly PreviewPanel[] = []

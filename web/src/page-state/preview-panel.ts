import type { ComponentType } from 'react'
import type { DraftState } from '../draft/draft-store.ts'
import type { StepId } from '../draft/steps.ts'
import type { PreviewState } from './preview-store.ts'

/** The small count on a panel's tab; its tone is also said in words for screen readers. */
export interface PanelBadge {
  readonly count: number
  readonly tone: 'neutral' | 'missing' | 'changed' | 'warning' | 'error'
}

/**
 * The panel to show: the one that the person chose, or else what says most without YAML on a step. With all options, a
 * person wants the manifests.
 */
export function shownPanel(chosen: string, { step, allOptions }: { readonly step: StepId; readonly allOptions: boolean }): string {
  if (chosen !== '') return chosen
  if (allOptions) return 'manifests'
  return step === 'decides' ? 'deploy-form' : 'picture'
}

/** One tab of the preview. `web/src/preview/panels.ts` lists them in order. */
export interface PreviewPanel {
  /** Stable: kept in the browser, used by `showPanel`. */
  readonly id: string
  /** A key of the catalogues: `preview.tabs.manifests`. */
  readonly titleKey: string
  /** Must answer equal primitives or the same object for an equal state; null: no badge. */
  badge?(state: PreviewState, draft: Pick<DraftState, 'issues'>): PanelBadge | null
  readonly component: ComponentType
}

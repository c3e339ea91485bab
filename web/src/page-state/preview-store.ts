import type { Admitted, SimulatedUser } from '@slipway/shared/admit'
import type { Finding } from '@slipway/shared/check'
import type { Generated } from '@slipway/shared/generate'
import type { About, EngineFailure, Rendered } from '@slipway/shared/render'
import { create } from 'zustand'

/** How far the engine is. */
export type EngineState =
  | { readonly status: 'loading'; readonly received: number; readonly total: number }
  | { readonly status: 'ready'; readonly about: About }
  | { readonly status: 'failed'; readonly failure: EngineFailure }

/** How the last run of the pipeline went. */
export type RunState =
  | { readonly status: 'idle' }
  /** `lastMs`: how long the run before took, where it went well. */
  | { readonly status: 'rendering'; readonly lastMs: number | undefined }
  | { readonly status: 'ready'; readonly ms: number }
  | { readonly status: 'failed'; readonly ms: number }

/** For whom and as what the preview is made; kept in the browser. */
export interface PreviewSettings {
  readonly release: string
  readonly namespace: string
  readonly user: string
  readonly datasets: readonly string[]
  /** What the user is to the platform; absent: somebody with a group, who may use every dataset. */
  readonly person?: SimulatedUser | undefined
  /** `v1.37.0`; null: the engine's default. */
  readonly kubeVersion: string | null
  readonly mode: 'install' | 'upgrade'
  /** What the deploying user would give (`-f`), from the deploy form; null: the chart's own values. */
  readonly valuesYaml: string | null
}

/** A line that a panel should show; `nonce` makes going there twice an event. */
export interface LineTarget {
  /** Relative to the chart's folder; opens Files. */
  readonly file?: string
  /** A manifest's `source`; opens Manifests. */
  readonly source?: string
  /** 1-based. */
  readonly line: number
  readonly nonce: number
}

export interface PreviewState {
  readonly engine: EngineState
  readonly generated: Generated | null
  /** The last good manifests: they stay visible next to a newer error. */
  readonly rendered: Rendered | null
  readonly admitted: Admitted | null
  readonly run: RunState
  readonly renderError: EngineFailure | null
  readonly findings: readonly Finding[]
  /** Code that a stage needs could not be fetched: what that stage makes is not on the screen. */
  readonly stageMissing: boolean
  /** Changed lines (1-based) since the edit before, by the template's path within the chart; documents of one template are joined by `---`. */
  readonly changedLines: Readonly<Record<string, readonly number[]>>
  /** The same for the chart's files, by path. */
  readonly changedFileLines: Readonly<Record<string, readonly number[]>>
  readonly settings: PreviewSettings
  /** The panel that the person chose, kept in the browser; empty: none yet, so the step decides. */
  readonly panel: string
  readonly lineTarget: LineTarget | null
  setSettings(change: Partial<PreviewSettings>): void
  setValuesYaml(valuesYaml: string | null): void
  showPanel(panel: string): void
}

const initialSettings: PreviewSettings = {
  release: 'lab',
  namespace: 'user-ana',
  user: 'ana',
  datasets: [],
  kubeVersion: null,
  mode: 'install',
  valuesYaml: null,
}

/** What the pipeline made of the draft, and how it is looked at. Written by `pipeline.ts` and the setters only. */
export const usePreviewStore = create<PreviewState>()((set) => ({
  engine: { status: 'loading', received: 0, total: 0 },
  generated: null,
  rendered: null,
  admitted: null,
  run: { status: 'idle' },
  renderError: null,
  findings: [],
  stageMissing: false,
  changedLines: {},
  changedFileLines: {},
  settings: initialSettings,
  panel: '',
  lineTarget: null,
  setSettings: (change) => set((state) => ({ settings: { ...state.settings, ...change } })),
  setValuesYaml: (valuesYaml) => set((state) => ({ settings: { ...state.settings, valuesYaml } })),
  showPanel: (panel) => set({ panel }),
}))

import type { ExampleDiff, ExampleRun } from '@slipway/shared/check'
import { create } from 'zustand'
import type { SpecDocument } from '../draft/document.ts'

/** A state of the draft that the examples are compared with. */
export interface ExamplesBase {
  /** Names it among the choices. */
  readonly id: string
  readonly document: SpecDocument
}

export interface ExamplesState {
  /** What became of each example with the newest chart; empty: there are none, or the chart itself does not render. */
  readonly runs: readonly ExampleRun[]
  /** Which objects of which examples differ from the base; null: there is nothing to compare with. */
  readonly diffs: readonly ExampleDiff[] | null
  /** Null: the draft before the last edit. */
  readonly base: ExamplesBase | null
  setBase(base: ExamplesBase | null): void
}

/** What the chart's examples render. Written by `pipeline.ts` and the setter only. */
export const useExamplesStore = create<ExamplesState>()((set) => ({
  runs: [],
  diffs: null,
  base: null,
  setBase: (base) => set({ base }),
}))

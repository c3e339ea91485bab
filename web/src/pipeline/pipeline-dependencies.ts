import type { InspectHost, inspectChart, inspectExamples } from '@slipway/shared/inspect'
import type { EngineClient } from '@slipway/shared/render'
import type { ChartSpec } from '@slipway/shared/spec'
import type { StoreApi } from 'zustand'
import type { DraftState } from '../draft/draft-store.ts'
import type { PreviewState } from '../page-state/preview-store.ts'
import type { ExamplesState } from './examples-store.ts'
import type { Schedule } from './schedule.ts'

/** A store as the pipeline uses it: read, written, followed. */
export type Store<T> = Pick<StoreApi<T>, 'getState' | 'setState' | 'subscribe'>

/** The draft that a pipeline follows; it never writes it. */
export type DraftSource = Pick<StoreApi<Pick<DraftState, 'draftId' | 'document' | 'spec' | 'history'>>, 'getState' | 'subscribe'>

/** The part of the engine's client that a page uses. */
export type PageEngine = Pick<EngineClient, 'render' | 'lint' | 'inspect' | 'about'> & Partial<Pick<EngineClient, 'tidy'>>

/** What a pipeline is made of. Two made of different stores know nothing of each other. */
export interface PipelineDependencies {
  readonly inspect: typeof inspectChart
  readonly inspectExamples: typeof inspectExamples
  readonly engine: PageEngine
  readonly draft: DraftSource
  readonly preview: Store<PreviewState>
  readonly examples: Store<ExamplesState>
  readonly kubernetes: InspectHost['kubernetes']
  /** The versions of a chart that are published already; undefined if it could not be asked for. */
  published(name: string): Promise<readonly string[] | undefined>
  readonly schedule: Schedule
}

/** One edit, on its way through the stages. */
export interface Run {
  readonly spec: ChartSpec
  readonly document: DraftState['document']
  readonly abort: AbortController
  readonly startedAt: number
}

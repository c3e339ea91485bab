import type { ProblemJson, Publication, PublicationStep } from '@slipway/shared/publish'
import type { ChartSpec } from '@slipway/shared/spec'
import { create } from 'zustand'
import { publishChart } from '../api/charts-api.ts'
import { recordPoint } from '../history/record-point.ts'

export type StepState = 'waiting' | 'started' | 'done' | 'failed'

/** The steps in the order in which the server takes them. */
export const publicationSteps: readonly PublicationStep[] = ['generate', 'render', 'lint', 'package', 'upload', 'verify']

interface PublishState {
  readonly status: 'idle' | 'running' | 'published' | 'failed'
  readonly steps: Readonly<Partial<Record<PublicationStep, StepState>>>
  readonly publication: Publication | null
  readonly problem: ProblemJson | null
  publish(spec: ChartSpec): Promise<void>
  reset(): void
}

const fresh = { status: 'idle', steps: {}, publication: null, problem: null } as const

/** The publication that runs or ended last: the dialog can be closed meanwhile and shows it again. */
export const usePublishStore = create<PublishState>()((set, get) => ({
  ...fresh,
  publish: async (spec) => {
    if (get().status === 'running') return
    set({ ...fresh, status: 'running' })
    for await (const event of publishChart(spec, new AbortController().signal)) {
      if (event.event === 'step') set((state) => ({ steps: { ...state.steps, [event.step]: event.state } }))
      else if (event.event === 'published') {
        set({ status: 'published', publication: event.publication })
        void recordPoint('published', spec.chart.version, { ...spec })
      } else set({ status: 'failed', problem: event.problem })
    }
    if (get().status === 'running') set({ status: 'failed' })
  },
  reset: () => set(fresh),
}))

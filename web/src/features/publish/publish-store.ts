import type { ProblemJson, Publication, PublicationStep } from '@slipway/shared/publish'
import type { ChartSpec } from '@slipway/shared/spec'
import { create } from 'zustand'
import { publishChart } from '../../api/charts-api.ts'
import { forgetPublishedVersions } from '../../api/published-versions.ts'
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
  /** Ends the publication that runs. */
  cancel(): void
  reset(): void
}

const fresh = { status: 'idle', steps: {}, publication: null, problem: null } as const

/** What ends the publication that runs. */
let running: AbortController | undefined

/** Cancelled here; once the upload had begun, it is unknown whether the repository took it. */
function cancelled(steps: PublishState['steps']): ProblemJson {
  const type = steps.upload === undefined ? 'publish-cancelled' : 'publish-outcome-unknown'
  return { type, title: '', status: 0, detail: '', fix: '', requestId: '' }
}

/** The publication that runs or ended last: the dialog can be closed meanwhile and shows it again. */
export const usePublishStore = create<PublishState>()((set, get) => ({
  ...fresh,
  publish: async (spec) => {
    if (get().status === 'running') return
    set({ ...fresh, status: 'running' })
    running = new AbortController()
    for await (const event of publishChart(spec, running.signal)) {
      if (event.event === 'step') set((state) => ({ steps: { ...state.steps, [event.step]: event.state } }))
      else if (event.event === 'published') {
        forgetPublishedVersions()
        set({ status: 'published', publication: event.publication })
        void recordPoint('published', spec.chart.version, { ...spec })
      } else set({ status: 'failed', problem: event.problem })
    }
    if (get().status === 'running') set({ status: 'failed' })
  },
  cancel: () => {
    if (get().status !== 'running') return
    running?.abort()
    set((state) => ({ status: 'failed', problem: cancelled(state.steps) }))
  },
  reset: () => set(fresh),
}))

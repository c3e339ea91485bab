import { err, ok, type Result } from '@slipway/shared/base'
import { type InspectHost, inspectChart, inspectExamples } from '@slipway/shared/inspect'
import { presets } from '@slipway/shared/presets'
import { type EngineFailure, engineUnavailable, type Rendered, type RenderRequest } from '@slipway/shared/render'
import { createStore } from 'zustand'
import { useDraftStore } from '../draft/draft-store.ts'
import { usePreviewStore } from '../page-state/preview-store.ts'
import { createPipeline } from './create-pipeline.ts'
import { useExamplesStore } from './examples-store.ts'
import type { Schedule } from './schedule.ts'

const [preset] = presets
if (preset === undefined) throw new Error('No starter')
export const starter = preset.spec

export function rendered(content: string): Rendered {
  const object = { kind: 'ConfigMap', metadata: { name: content } }
  return { manifests: [{ source: 'demo/templates/x.yaml', content, object }], templates: {}, notes: '', values: {}, output: '' }
}

/** A schedule that a test moves on by hand: nothing in it depends on time. */
export function handSchedule() {
  const resting: (() => void)[] = []
  const late: (() => void)[] = []
  const schedule: Schedule = {
    now: () => 0,
    afterPaint: async () => undefined,
    rest: () => undefined,
    leisure: (signal) =>
      new Promise((resolve) => {
        resting.push(resolve)
        signal.addEventListener('abort', () => resolve())
      }),
    engineLate: (act) => {
      late.push(act)
      return () => void late.splice(late.indexOf(act), 1)
    },
  }
  return {
    schedule,
    /** Typing has stopped. */
    rest: () => resting.splice(0).forEach((go) => void go()),
    /** The engine takes long. */
    wait: () => late.splice(0).forEach((act) => void act()),
  }
}

/** Its own stores, and an engine whose renders are answered one by one. */
export function testPipeline({ online = true }: { readonly online?: boolean } = {}) {
  const draft = createStore(() => useDraftStore.getInitialState())
  const preview = createStore(() => usePreviewStore.getInitialState())
  const examples = createStore(() => useExamplesStore.getInitialState())
  const asked: RenderRequest[] = []
  const answers: ((result: Result<Rendered, EngineFailure>) => void)[] = []
  const state = { online, tidied: 0 }
  const hosts: InspectHost[] = []
  const hand = handSchedule()
  const pipeline = createPipeline({
    inspect: (source, options, host) => {
      hosts.push(host)
      return inspectChart(source, options, host)
    },
    inspectExamples,
    draft,
    preview,
    examples,
    schedule: hand.schedule,
    kubernetes: async () => undefined,
    published: async () => ['0.0.1'],
    engine: {
      about: async () =>
        state.online
          ? ok({ helmVersion: 'v4', kubeVersion: 'v1', apiVersions: [] })
          : err({ kind: 'problem', problem: engineUnavailable('no network') }),
      lint: async () => ok({ messages: [], passed: true }),
      inspect: async () => ok({ accepted: true, metadata: {}, chartYaml: {}, values: {}, dependencies: [], warnings: [] }),
      render: (request) => {
        asked.push(request)
        return new Promise((resolve) => answers.push(resolve))
      },
      tidy: async () => {
        state.tidied += 1
        return ok({})
      },
    },
  })
  const edit = (version: string) => {
    const spec = { ...starter, chart: { ...starter.chart, version } }
    draft.setState({ document: spec, spec, draftId: 'one' })
  }
  const answer = async (content: string) => {
    answers.shift()?.(ok(rendered(content)))
    await settled()
  }
  return { pipeline, draft, preview, examples, asked, answers, hosts, state, edit, answer, rest: hand.rest, wait: hand.wait }
}

/** Lets everything run that waits for nothing but other promises. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise<void>((resolve) => setTimeout(resolve))
}

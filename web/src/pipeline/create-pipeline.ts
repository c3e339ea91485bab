import { createCacheOwner, type Result } from '@slipway/shared/base'
import { type Inspection, type InspectionPart, type InspectOptions, type Shown, traceView } from '@slipway/shared/inspect'
import type { EngineFailure, Rendered, RenderRequest, SourceMap } from '@slipway/shared/render'
import { profileOf } from '../draft/profile-of.ts'
import { compareExamples } from './compare-examples.ts'
import { nextState, type PipelineEvent, type PipelineState } from './machine.ts'
import type { PipelineDependencies, Run } from './pipeline-dependencies.ts'
import { forgetDraft, showChecked, showFailure, showFiles, showRendered, viewOf } from './show.ts'

/** The way from a draft to what the preview shows. */
export interface Pipeline {
  readonly state: PipelineState
  /** Follows draft and settings from now on; answers how to stop. */
  start(): () => void
  /** Gives the engine a chance: it is asked who it is, and what waited is rendered. */
  connect(): Promise<void>
  /** Starts an engine that did not start once more; where it did, does the last edit again. */
  tryAgain(): Promise<void>
  /** Which template lines made the manifests on the screen; null before there are any. */
  trace(): Promise<SourceMap | null>
  /** The chart on the screen rendered as an installation would: with newly generated passwords. Null before the first render. */
  renderForInstall(): Promise<Result<Rendered, EngineFailure> | null>
}

export function createPipeline(parts: PipelineDependencies): Pipeline {
  const { draft, preview, examples, schedule, engine } = parts
  let state: PipelineState = 'idle'
  let isConnected = false
  /** The newest edit. */
  let newest: Run | undefined
  /** The edit that the engine renders now: it is shown although newer ones wait, so that steady typing shows something. */
  let rendering: Run | undefined
  let shown: { readonly request: RenderRequest; readonly rendered: Rendered } | undefined
  /** The last whole inspection of this draft. */
  let whole: Inspection | undefined
  let caches = createCacheOwner()
  let stopWaiting: () => void = () => undefined

  const step = (event: PipelineEvent) => {
    state = nextState(state, event)
  }

  function edited(): void {
    const { spec, document } = draft.getState()
    if (spec === null) return
    if (newest !== undefined && newest !== rendering) newest.abort.abort()
    const run: Run = { spec, document, abort: new AbortController(), startedAt: schedule.now() }
    newest = run
    if (isConnected) rendering ??= run
    step('edited')
    stopWaiting()
    if (!isConnected) stopWaiting = schedule.engineLate(() => void follow(run, { withEngine: false }))
    else void follow(run, { withEngine: true })
  }

  async function follow(run: Run, { withEngine }: { readonly withEngine: boolean }): Promise<void> {
    const inspected = await inspect(run, withEngine).catch((bug: unknown) => {
      endRendering(run)
      if (run === newest) step('failed')
      throw bug
    })
    endRendering(run)
    if (run !== newest || run.abort.signal.aborted) return
    if (!inspected.ok) {
      step('failed')
      return showFailure(preview, { kind: 'problem', problem: inspected.error }, sinceStart(run))
    }
    whole = inspected.value
    step('finished')
    await compareExamples(parts, run, inspected.value)
    // NOTE garbage that is collected between two keystrokes holds the second one up.
    if (run === newest) await engine.tidy?.()
  }

  function inspect(run: Run, withEngine: boolean) {
    const { signal } = run.abort
    const { name } = run.spec.chart
    const options: InspectOptions = { ...optionsOf(run), before: whole }
    const tell = (part: InspectionPart) => hear(run, part)
    return parts.inspect({ spec: run.spec }, options, {
      engine: withEngine ? engine : undefined,
      kubernetes: parts.kubernetes,
      published: () => parts.published(name),
      shown: schedule.afterPaint,
      rest: schedule.rest,
      leisure: async () => {
        await schedule.leisure(signal)
        if (run === newest) step('rested')
      },
      signal,
      caches,
      tell,
    })
  }

  function optionsOf({ spec }: Run): InspectOptions {
    const { settings } = preview.getState()
    return { profile: profileOf(spec), view: viewOf(settings), kubeVersion: settings.kubeVersion ?? undefined }
  }

  function hear(run: Run, part: InspectionPart): void {
    if (part.stage === 'generated') {
      if (run === newest) showFiles(preview, part.generated, isConnected)
    } else if (part.stage === 'rendered') hearRendered(run, part.shown)
    else if (run === newest) {
      if (state === 'checking') step('checked')
      showChecked(preview, part)
    }
  }

  function hearRendered(run: Run, seen: Shown): void {
    const isNewest = run === newest
    if (seen.ok) shown = seen
    // NOTE of an older edit only what renders is worth showing.
    if (seen.ok || isNewest) showRendered(preview, seen, sinceStart(run))
    if (isNewest) step('rendered')
    else run.abort.abort()
    endRendering(run)
  }

  function endRendering(run: Run): void {
    if (rendering === run) rendering = run === newest ? undefined : newest
  }

  const sinceStart = (run: Run) => schedule.now() - run.startedAt

  function forget(): void {
    newest?.abort.abort()
    rendering = undefined
    whole = undefined
    shown = undefined
    caches = createCacheOwner()
    forgetDraft(preview, examples)
  }

  function start(): () => void {
    const stops = [
      draft.subscribe((now, before) => {
        if (now.draftId !== before.draftId) forget()
        if (now.spec !== before.spec) edited()
      }),
      preview.subscribe((now, before) => {
        if (now.settings !== before.settings) edited()
      }),
      examples.subscribe((now, before) => {
        if (now.base !== before.base && newest !== undefined && whole !== undefined) void compareExamples(parts, newest, whole)
      }),
    ]
    edited()
    return () => {
      newest?.abort.abort()
      stopWaiting()
      for (const stop of stops) stop()
    }
  }

  async function connect(): Promise<void> {
    const about = await engine.about()
    if (!about.ok) return preview.setState({ engine: { status: 'failed', failure: about.error } })
    isConnected = true
    preview.setState({ engine: { status: 'ready', about: about.value } })
    edited()
  }

  return {
    get state() {
      return state
    },
    start,
    connect,
    tryAgain: async () => {
      if (isConnected) return edited()
      preview.setState({ engine: { status: 'loading', received: 0, total: 0 } })
      await connect()
    },
    trace: async () => (shown === undefined ? null : traceView(engine, shown)),
    renderForInstall: async () => (shown === undefined ? null : engine.render(shown.request)),
  }
}

import type { Result } from '@slipway/shared/base'
import type { ChartToCheck, Finding } from '@slipway/shared/check'
import type { Generated } from '@slipway/shared/generate'
import type { Profile } from '@slipway/shared/profile'
import {
  type Linted,
  pretendObjects,
  type Rendered,
  type RenderRequest,
  type SourceMap,
  traceTemplates,
  withDatasets,
} from '@slipway/shared/render'
import type { ChartSpec } from '@slipway/shared/spec'
import { changedLinesByName } from './changed-lines.ts'
import type { SpecDocument } from './document.ts'
import { useDraftStore } from './draft-store.ts'
import { useExamplesStore } from './examples-store.ts'
import { keptFindings } from './kept-findings.ts'
import { useKubernetesStore } from './kubernetes-store.ts'
import { type PreviewSettings, usePreviewStore } from './preview-store.ts'
import { profileOf } from './profile-of.ts'
import type { Admitted, Engine, EngineFailure, LateStages, Stages } from './stages.ts'

const lintAfterMs = 400
const withoutEngineAfterMs = 3_000
/** Repeatable passwords and certificates, so that the preview shows real changes only. */
const previewSeed = 'preview'

interface Run {
  readonly revision: number
  readonly document: SpecDocument
  readonly spec: ChartSpec
  readonly profile: Profile
  readonly generated: Generated
  readonly settings: PreviewSettings
}

let stages: Stages
let engine: Engine | undefined
/** The engine that was given, whether it has started or not. */
let offered: Engine | undefined
let revision = 0
let busy = false
let waiting: Run | undefined
/** The run whose manifests are on the screen. */
let shown: Run | undefined
let lintTimer: ReturnType<typeof setTimeout> | undefined
let linted: Linted | undefined
let withoutEngineTimer: ReturnType<typeof setTimeout> | undefined
/** What is done while nobody types; an edit ends it. */
let secondLook = new AbortController()

/** The request that renders a preview: what `helm template` would be given. */
export function previewRequest(generated: Generated, profile: Profile, settings: PreviewSettings): RenderRequest {
  const { datasets, valuesYaml } = settings
  const request: RenderRequest = {
    chart: { files: generated.files, binaries: generated.binaries },
    release: {
      name: settings.release,
      namespace: settings.namespace,
      revision: settings.mode === 'upgrade' ? 2 : 1,
      isUpgrade: settings.mode === 'upgrade',
    },
    ...(valuesYaml === null ? {} : { values: { files: [valuesYaml] } }),
    ...(settings.kubeVersion === null ? {} : { kubeVersion: settings.kubeVersion }),
    objects: pretendObjects(profile, settings),
  }
  // NOTE values of the deploy form hold the datasets already, as its user left them.
  return valuesYaml === null && datasets.length > 0 ? withDatasets(request, datasets.join(',')) : request
}

/** The manifests of each template, by its path within the chart: a chart that is renamed has changed no more than its name. */
function textsOf(rendered: Rendered | null): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const { source, content } of rendered?.manifests ?? []) {
    const file = source.slice(source.indexOf('/') + 1)
    texts[file] = texts[file] === undefined ? content : `${texts[file]}\n---\n${content}`
  }
  return texts
}

/** The stages after the manifests; undefined where they could not be fetched, which the page says. */
async function lateStages(): Promise<LateStages | undefined> {
  const late = await stages.late().catch(() => undefined)
  sayMissing(late === undefined)
  return late
}

function sayMissing(stageMissing: boolean): void {
  if (usePreviewStore.getState().stageMissing !== stageMissing) usePreviewStore.setState({ stageMissing })
}

/** What the operator would make of it, and what is found; undefined where `isStale` says that nobody wants to know any more. */
async function lookAt(
  late: LateStages,
  run: Run,
  { rendered, failure = null }: { readonly rendered: Rendered | undefined; readonly failure?: EngineFailure | null },
  isStale: () => boolean = () => false,
): Promise<{ readonly findings: readonly Finding[]; readonly admitted: Admitted | null } | undefined> {
  const { settings, profile, spec, generated } = run
  const { user, namespace } = settings
  const admitted = rendered === undefined ? null : await late.admit(rendered, { profile, user, namespace })
  if (isStale()) return undefined
  const chart: ChartToCheck = {
    spec,
    profile,
    generated,
    release: { name: settings.release, namespace },
    ...(rendered === undefined ? {} : { rendered }),
    ...(failure?.kind === 'chart' ? { engineError: failure.error } : {}),
    ...(linted === undefined ? {} : { linted }),
    examples: useExamplesStore.getState().runs,
    ...(admitted === null ? {} : { admitted }),
  }
  const findings = await late.check(chart, settings.kubeVersion)
  return isStale() ? undefined : { findings, admitted }
}

/** Looks at what was rendered; a newer run in the meantime makes the answer worthless. */
async function check(run: Run, rendered: Rendered | undefined, failure: EngineFailure | null): Promise<void> {
  const isStale = () => run.revision !== revision
  const late = await lateStages()
  if (late === undefined || isStale()) return
  const looked = await lookAt(late, run, { rendered, failure }, isStale)
  if (looked === undefined) return
  const { admitted } = looked
  const findings = keptFindings(usePreviewStore.getState().findings, looked.findings)
  usePreviewStore.setState({ findings, ...(admitted === null ? {} : { admitted }) })
}

/** What a keystroke in the image's name would set in motion, for nobody. False where the chart does not render. */
async function rehearse(run: Run, nth: number): Promise<boolean> {
  // NOTE each check would ask for them again.
  if (useKubernetesStore.getState().missing !== null) return false
  const { main } = run.spec
  const image = { ...main.image, repository: `${main.image.repository}-${nth}` }
  const spec: ChartSpec = { ...run.spec, main: { ...main, image } }
  const generated = stages.generate(spec, run.profile)
  const rendered = await engine?.render(previewRequest(generated, run.profile, run.settings), { seed: previewSeed })
  const late = rendered?.ok ? await lateStages() : undefined
  if (!rendered?.ok || late === undefined) return false
  await lookAt(late, { ...run, spec, generated }, { rendered: rendered.value })
  return true
}

/** Renders the newest run; one that waits is replaced by a newer one, so that typing never queues up. */
async function renderNext(): Promise<void> {
  if (busy || waiting === undefined || engine === undefined) return
  const run = waiting
  waiting = undefined
  busy = true
  const started = performance.now()
  const rendering = engine.render(previewRequest(run.generated, run.profile, run.settings), { seed: previewSeed })
  engine.holdFrame?.()
  const answer = await rendering
  busy = false
  const ms = performance.now() - started
  if (answer.ok) {
    shown = run
    const before = usePreviewStore.getState().rendered
    const changed = changedLinesByName(textsOf(before), textsOf(answer.value))
    usePreviewStore.setState({
      rendered: answer.value,
      renderError: null,
      run: { status: 'ready', ms },
      changedLines: before === null ? {} : changed,
    })
  } else if (!(answer.error.kind === 'problem' && waiting !== undefined)) {
    usePreviewStore.setState({ renderError: answer.error, run: { status: 'failed', ms } })
  }
  if (run.revision === revision) {
    void check(run, answer.ok ? answer.value : undefined, answer.ok ? null : answer.error)
    scheduleSecondLook(run)
  }
  void renderNext()
}

/** Which template lines made the manifests on the screen; asks the engine for two renders, so only when somebody looks. */
export async function traceShown(): Promise<SourceMap | null> {
  if (engine === undefined || shown === undefined) return null
  return traceTemplates(engine, previewRequest(shown.generated, shown.profile, shown.settings), { seed: previewSeed })
}

/** The chart on the screen rendered as an installation would: with passwords of its own. Null before the first render. */
export async function renderForInstall(): Promise<Result<Rendered, EngineFailure> | null> {
  if (engine === undefined || shown === undefined) return null
  return engine.render(previewRequest(shown.generated, shown.profile, shown.settings))
}

/** What the examples of this chart render, kept for the check; they come last, and an edit ends them. */
async function lookAtExamples({ document, spec, settings }: Run): Promise<void> {
  const { renderError } = usePreviewStore.getState()
  if (engine === undefined || renderError !== null || spec.examples.length === 0) {
    if (useExamplesStore.getState().runs.length > 0) useExamplesStore.setState({ runs: [], diffs: null })
    return
  }
  const { signal } = secondLook
  const { base } = useExamplesStore.getState()
  const before = base === null ? useDraftStore.getState().history.past : [base.document]
  const late = await lateStages()
  if (late === undefined) return
  const options = { engine, generate: stages.generate, missing: stages.missing, signal }
  const seen = await late.examples(spec, { document, before, kubeVersion: settings.kubeVersion }, options)
  if (seen !== undefined && !signal.aborted) useExamplesStore.setState(seen)
}

/** Lint and examples wait until nobody types. */
function scheduleSecondLook(run: Run): void {
  clearTimeout(lintTimer)
  lintTimer = setTimeout(async () => {
    const answer = await engine?.lint({
      chart: { files: run.generated.files, binaries: run.generated.binaries },
      namespace: run.settings.namespace,
    })
    if (run.revision !== revision) return
    if (answer?.ok === true) linted = answer.value
    await lookAtExamples(run)
    if (run.revision !== revision) return
    const { rendered, renderError } = usePreviewStore.getState()
    const good = renderError === null && rendered !== null ? rendered : undefined
    await check(run, good, renderError)
    if (engine === undefined || good === undefined || run.revision !== revision) return
    const { signal } = secondLook
    // NOTE garbage that is collected between two keystrokes holds the second one up.
    const tidy = async () => void (await engine?.tidy?.())
    await tidy()
    await stages.warmUp?.({ keystroke: (nth) => rehearse(run, nth), tidy }, signal)
  }, lintAfterMs)
}

/** Generates from the last valid spec and hands the chart to the engine. */
function runPipeline(): void {
  const { spec, document } = useDraftStore.getState()
  if (spec === null) return
  revision += 1
  secondLook.abort()
  secondLook = new AbortController()
  const missing = stages.missing?.(spec)
  if (missing !== undefined) {
    missing.then(runPipeline, () => sayMissing(true))
    return
  }
  const profile = profileOf(spec)
  const { settings, generated: before } = usePreviewStore.getState()
  const generated = stages.generate(spec, profile)
  const run: Run = { revision, document, spec, profile, generated, settings }
  waiting = run
  // NOTE the engine begins first: it works while the page draws what it knows already.
  void renderNext()
  usePreviewStore.setState({
    generated,
    changedFileLines: before === null ? {} : changedLinesByName(before.files, generated.files),
    ...(engine === undefined ? {} : { run: { status: 'rendering', lastMs: lastMs() } }),
  })
  if (engine === undefined) checkWithoutEngine(run)
}

/** What can be found without Helm, where that is slow to arrive: what checks would only delay it where it is fast. */
function checkWithoutEngine(run: Run): void {
  clearTimeout(withoutEngineTimer)
  withoutEngineTimer = setTimeout(() => {
    if (engine === undefined) void check(run, undefined, null)
  }, withoutEngineAfterMs)
}

function lastMs(): number | undefined {
  const { run } = usePreviewStore.getState()
  return run.status === 'rendering' ? run.lastMs : run.status === 'ready' ? run.ms : undefined
}

function forget(): void {
  linted = undefined
  clearTimeout(lintTimer)
  secondLook.abort()
  useExamplesStore.setState({ runs: [], diffs: null, base: null })
  usePreviewStore.setState(({ settings }) => ({
    generated: null,
    rendered: null,
    admitted: null,
    renderError: null,
    findings: [],
    changedLines: {},
    changedFileLines: {},
    run: { status: 'idle' },
    // NOTE the deploying user's values are for one chart.
    ...(settings.valuesYaml === null ? {} : { settings: { ...settings, valuesYaml: null } }),
  }))
}

/** Starts the one pipeline of the page: it follows the draft and the preview's settings. Answers how to stop. */
export function startPipeline(withStages: Stages): () => void {
  stages = withStages
  const stopDraft = useDraftStore.subscribe((state, before) => {
    if (state.draftId !== before.draftId) forget()
    if (state.spec !== before.spec) runPipeline()
  })
  const stopSettings = usePreviewStore.subscribe((state, before) => {
    if (state.settings !== before.settings) runPipeline()
  })
  const stopExamples = useExamplesStore.subscribe((state, before) => {
    if (state.base !== before.base && shown?.revision === revision) scheduleSecondLook(shown)
  })
  runPipeline()
  return () => {
    stopDraft()
    stopSettings()
    stopExamples()
  }
}

/** Gives the pipeline its engine once it is there (or again, after it was replaced). */
export async function connectPipeline(ready: Engine): Promise<void> {
  offered = ready
  const about = await ready.about()
  if (!about.ok) {
    usePreviewStore.setState({ engine: { status: 'failed', failure: about.error } })
    return
  }
  engine = ready
  usePreviewStore.setState({ engine: { status: 'ready', about: about.value } })
  runPipeline()
}

/** Starts an engine that did not start once more; where it did, renders once more and fetches the stages that are missing. */
export async function tryAgain(): Promise<void> {
  if (engine !== undefined || offered === undefined) return runPipeline()
  usePreviewStore.setState({ engine: { status: 'loading', received: 0, total: 0 } })
  await connectPipeline(offered)
}

import { err, ok, type Problem, type Result } from '#base'
import type { ChartToCheck, Finding } from '#check'
import { type EngineFailure, type Rendered, type RenderRequest, renderCancelled, traceTemplates } from '#render'
import { type ChartSource, readSourced, type SourcedChart } from './chart-source.ts'
import { runExamples } from './examples.ts'
import type { InspectHost, Inspection, InspectOptions } from './inspection.ts'
import { mergeFindings } from './merge-findings.ts'
import { otherSituations, rest } from './other-situations.ts'
import { firstRequest, seed, viewer, viewRequest } from './requests.ts'

/** NOTE fetched once; a browser takes a task of its own for an import, also of what it has. */
let judging: typeof import('./judge.ts') | undefined
const fetchJudging = async () => {
  judging ??= await import('./judge.ts')
  return judging
}

type Answer = Result<Rendered, EngineFailure>

/**
 * Everything that is known about a chart: the one way from a spec or a chart's files to manifests, to what the platform
 * makes of them, and to the findings. Parts are told as they come, what a person looks at first. A problem means that
 * the engine could not answer (too slow, out of memory, cancelled), not that the chart is wrong.
 */
export async function inspectChart(source: ChartSource, options: InspectOptions, host: InspectHost): Promise<Result<Inspection, Problem>> {
  const read = readSourced(source, options.profile)
  const sourced = read instanceof Promise ? await read : read
  const first = firstRequest(sourced.chart, options)
  const view = viewRequest(first, options)
  // NOTE the engine begins first: it works while the host shows the files.
  const started = render(host, view)
  const alsoFirst = view === first ? started : render(host, first)
  host.tell?.({ stage: 'generated', generated: sourced.generated, chart: sourced.chart })
  const shown = await started
  if (isCancelled(host)) return err(renderCancelled())
  host.tell?.({
    stage: 'rendered',
    shown: shown.ok ? { ok: true, rendered: shown.value, request: view } : { ok: false, error: shown.error },
  })
  return inspectRendered({ sourced, first, shown, answer: await alsoFirst }, options, host)
}

interface Renders {
  readonly sourced: SourcedChart
  readonly first: RenderRequest
  /** Of the view. */
  readonly shown: Answer
  /** Of the first installation. */
  readonly answer: Answer
}

async function inspectRendered(renders: Renders, options: InspectOptions, host: InspectHost): Promise<Result<Inspection, Problem>> {
  const { sourced, first, shown, answer } = renders
  if (!answer.ok && answer.error.kind === 'problem') return err(answer.error.problem)
  const stages = await fetchJudging()
  const kubernetes = await host.kubernetes(options.kubeVersion)
  if (isCancelled(host)) return err(renderCancelled())
  const admittedFirst = answer.ok ? stages.admitRendered(answer.value, options.profile, viewer({ profile: options.profile })) : undefined
  const admitted = shown.ok && shown !== answer ? stages.admitRendered(shown.value, options.profile, viewer(options)) : admittedFirst
  const chart = chartToCheck(renders, options, { kubernetes, admitted: admittedFirst })
  if (host.leisure !== undefined) {
    const { linted, examples, trace, late = [] } = options.before ?? {}
    const quick = await stages.judge({ ...chart, linted, examples, trace: trace?.ofManifest }, rest(host))
    if (isCancelled(host)) return err(renderCancelled())
    host.tell?.({ stage: 'checked', findings: mergeFindings(quick, late), admitted })
    await host.leisure()
    if (isCancelled(host)) return err(renderCancelled())
  }
  const linted = await host.engine.lint(lintRequest(first, options), signalOf(host))
  if (!linted.ok && linted.error.kind === 'problem') return err(linted.error.problem)
  const examples = answer.ok ? await runExamples(sourced, first, host) : ok([])
  if (!examples.ok) return examples
  const trace = answer.ok ? await traceTemplates(host.engine, first, { seed, rendered: answer.value }) : undefined
  const whole = { ...chart, linted: linted.ok ? linted.value : undefined, examples: examples.value, trace: trace?.ofManifest }
  const found = await stages.judge(whole, rest(host))
  const late = answer.ok ? await lateFindings({ chart: whole, found, request: first, rendered: answer.value }, options, host) : []
  if (isCancelled(host)) return err(renderCancelled())
  const findings = mergeFindings(found, late)
  host.tell?.({ stage: 'checked', findings, admitted })
  return ok({
    chart: sourced.chart,
    generated: sourced.generated,
    rendered: shown.ok ? shown.value : undefined,
    engineError: chart.engineError,
    linted: whole.linted,
    admitted,
    examples: examples.value,
    trace,
    findings,
    late,
  })
}

interface Found {
  readonly chart: ChartToCheck
  readonly found: readonly Finding[]
  readonly request: RenderRequest
  readonly rendered: Rendered
}

async function lateFindings({ chart, found, request, rendered }: Found, options: InspectOptions, host: InspectHost) {
  const stages = await fetchJudging()
  const first = { request, rendered, profile: options.profile, objects: stages.objectsOf(rendered) }
  return otherSituations({ first, chart, findings: found }, options, { host, judging: stages })
}

function chartToCheck(
  { sourced, first, answer }: Renders,
  { profile, published }: InspectOptions,
  seen: Pick<ChartToCheck, 'kubernetes' | 'admitted'>,
): ChartToCheck {
  const { chart, spec, generated } = sourced
  return {
    profile,
    spec,
    generated: { files: chart.files, ...(generated === undefined ? {} : { origins: generated.origins }) },
    rendered: answer.ok ? answer.value : undefined,
    engineError: !answer.ok && answer.error.kind === 'chart' ? answer.error.error : undefined,
    release: first.release,
    published,
    ...seen,
  }
}

function lintRequest({ chart, release, values }: RenderRequest, { kubeVersion }: InspectOptions) {
  const version = kubeVersion === undefined ? {} : { kubeVersion }
  return { chart, namespace: release.namespace, ...(values === undefined ? {} : { values }), ...version }
}

function render(host: InspectHost, request: RenderRequest): Promise<Answer> {
  return host.engine.render(request, { seed, ...signalOf(host) })
}

function signalOf({ signal }: InspectHost) {
  return signal === undefined ? {} : { signal }
}

function isCancelled({ signal }: InspectHost): boolean {
  return signal?.aborted === true
}

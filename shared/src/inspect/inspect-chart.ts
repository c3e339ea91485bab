import { type CacheOwner, createCacheOwner, err, ok, type Problem, type Result } from '#base'
import type { ChartToCheck } from '#check'
import { type EngineFailure, type Rendered, type RenderRequest, renderCancelled, traceTemplates } from '#render'
import { type ChartSource, readSourced, type SourcedChart } from './chart-source.ts'
import { runExamples } from './examples.ts'
import { fetchJudging, type Judging } from './fetch-judging.ts'
import type { InspectHost, Inspection, InspectOptions } from './inspection.ts'
import { mergeFindings } from './merge-findings.ts'
import { otherSituations, rest } from './other-situations.ts'
import { firstRequest, seed, viewer, viewRequest } from './requests.ts'

type Answer = Result<Rendered, EngineFailure>
type Engine = Exclude<InspectHost['engine'], undefined>

/**
 * Everything that is known about a chart: the one way from a spec or a chart's files to manifests, to what the platform
 * makes of them, and to the findings. Parts are reported as they arrive, starting with what a person looks at first. A problem means that
 * the engine could not answer (too slow, out of memory, cancelled), not that the chart is wrong.
 */
export async function inspectChart(source: ChartSource, options: InspectOptions, host: InspectHost): Promise<Result<Inspection, Problem>> {
  return inspectWith(source, options, { ...host, caches: host.caches ?? createCacheOwner() })
}

interface CachingHost extends InspectHost {
  readonly caches: CacheOwner
}

async function inspectWith(source: ChartSource, options: InspectOptions, host: CachingHost): Promise<Result<Inspection, Problem>> {
  const read = readSourced(source, { profile: options.profile, caches: host.caches })
  const sourced = read instanceof Promise ? await read : ok(read)
  if (!sourced.ok) return sourced
  const { chart, generated } = sourced.value
  const { engine } = host
  if (engine === undefined) {
    host.tell?.({ stage: 'generated', generated, chart })
    return inspectUnrendered(sourced.value, options, host)
  }
  const first = firstRequest(chart, options)
  const view = viewRequest(first, options)
  // NOTE the engine begins first: it works while the host shows the files.
  const started = engine.render(view, { seed, ...signalOf(host) })
  const alsoFirst = view === first ? started : engine.render(first, { seed, ...signalOf(host) })
  host.tell?.({ stage: 'generated', generated, chart })
  const shown = await started
  if (isCancelled(host)) return err(renderCancelled())
  host.tell?.({
    stage: 'rendered',
    shown: shown.ok ? { ok: true, rendered: shown.value, request: view } : { ok: false, error: shown.error },
  })
  return inspectRendered({ sourced: sourced.value, first, shown, answer: await alsoFirst }, options, { ...host, engine })
}

/** What the spec and the files say by themselves. */
async function inspectUnrendered(
  sourced: SourcedChart,
  { profile }: InspectOptions,
  host: CachingHost,
): Promise<Result<Inspection, Problem>> {
  const judging = await fetchJudging()
  if (!judging.ok) return judging
  const { chart, spec, generated } = sourced
  const files = { files: chart.files, binaries: chart.binaries, ...(generated === undefined ? {} : { origins: generated.origins }) }
  const findings = await judging.value.judge({ profile, spec, generated: files, caches: host.caches }, rest(host))
  if (isCancelled(host)) return err(renderCancelled())
  host.tell?.({ stage: 'checked', findings, admitted: undefined })
  const unknown = { rendered: undefined, engineError: undefined, linted: undefined, admitted: undefined, trace: undefined }
  return ok({ chart, generated, ...unknown, examples: [], findings, late: [] })
}

interface Renders {
  readonly sourced: SourcedChart
  readonly first: RenderRequest
  /** Of the view. */
  readonly shown: Answer
  /** Of the first installation. */
  readonly answer: Answer
}

interface RenderingHost extends CachingHost {
  readonly engine: Engine
}

async function inspectRendered(renders: Renders, options: InspectOptions, host: RenderingHost): Promise<Result<Inspection, Problem>> {
  const { shown, answer } = renders
  if (!answer.ok && answer.error.kind === 'problem') return err(answer.error.problem)
  await host.shown?.()
  const judging = await fetchJudging()
  if (!judging.ok) return judging
  const stages = judging.value
  const kubernetes = await host.kubernetes(options.kubeVersion)
  if (isCancelled(host)) return err(renderCancelled())
  const admittedFirst = answer.ok ? stages.admitRendered(answer.value, options.profile, viewer({ profile: options.profile })) : undefined
  const isUsual = shown === answer && options.view?.person === undefined
  const admitted = isUsual ? admittedFirst : admittedView(renders, options, stages)
  const chart = chartToCheck(renders, options, { kubernetes, admitted: admittedFirst, caches: host.caches })
  if (host.leisure !== undefined) {
    const { linted, examples, trace, late = [] } = options.before ?? {}
    const quick = await stages.judge({ ...chart, linted, examples, trace: trace?.ofManifest }, rest(host))
    if (isCancelled(host)) return err(renderCancelled())
    host.tell?.({ stage: 'checked', findings: mergeFindings(quick, late), admitted })
    await host.leisure()
    if (isCancelled(host)) return err(renderCancelled())
  }
  const completed = await completeChart({ renders, chart, stages }, options, host)
  if (!completed.ok) return completed
  if (isCancelled(host)) return err(renderCancelled())
  host.tell?.({ stage: 'checked', findings: completed.value.findings, admitted })
  const { sourced } = renders
  const rendered = shown.ok ? shown.value : undefined
  return ok({ chart: sourced.chart, generated: sourced.generated, rendered, engineError: chart.engineError, admitted, ...completed.value })
}

function admittedView({ shown }: Renders, options: InspectOptions, stages: Judging) {
  return shown.ok ? stages.admitRendered(shown.value, options.profile, viewer(options)) : undefined
}

interface ToComplete {
  readonly renders: Renders
  readonly chart: ChartToCheck
  readonly stages: Judging
}

/** What no one is waiting for: lint, examples, the lines behind each finding, the other situations. */
async function completeChart({ renders, chart, stages }: ToComplete, options: InspectOptions, host: RenderingHost) {
  const { sourced, first, answer } = renders
  const linted = await host.engine.lint(lintRequest(first, options), signalOf(host))
  if (!linted.ok && linted.error.kind === 'problem') return err(linted.error.problem)
  const examples = answer.ok ? await runExamples(sourced, first, host) : ok([])
  if (!examples.ok) return examples
  const trace = answer.ok ? await traceTemplates(host.engine, first, { seed, rendered: answer.value }) : undefined
  const inspected = await host.engine.inspect({ chart: first.chart }, signalOf(host))
  if (!inspected.ok && inspected.error.kind === 'problem') return err(inspected.error.problem)
  const whole = {
    ...chart,
    inspected: inspected.ok ? inspected.value : undefined,
    linted: linted.ok ? linted.value : undefined,
    examples: examples.value,
    trace: trace?.ofManifest,
    published: await host.published?.(),
  }
  const found = await stages.judge(whole, rest(host))
  const installation = answer.ok
    ? { request: first, rendered: answer.value, profile: options.profile, objects: stages.objectsOf(answer.value) }
    : undefined
  const late =
    installation === undefined
      ? []
      : await otherSituations({ first: installation, chart: whole, findings: found }, { host, judging: stages })
  return ok({ linted: whole.linted, examples: examples.value, trace, findings: mergeFindings(found, late), late })
}

function chartToCheck(
  { sourced, first, answer }: Renders,
  { profile }: InspectOptions,
  seen: Pick<ChartToCheck, 'kubernetes' | 'admitted' | 'caches'>,
): ChartToCheck {
  const { chart, spec, generated } = sourced
  return {
    profile,
    spec,
    generated: { files: chart.files, binaries: chart.binaries, ...(generated === undefined ? {} : { origins: generated.origins }) },
    rendered: answer.ok ? answer.value : undefined,
    engineError: !answer.ok && answer.error.kind === 'chart' ? answer.error.error : undefined,
    release: first.release,
    ...seen,
  }
}

function lintRequest({ chart, release, values }: RenderRequest, { kubeVersion }: InspectOptions) {
  const version = kubeVersion === undefined ? {} : { kubeVersion }
  return { chart, namespace: release.namespace, ...(values === undefined ? {} : { values }), ...version }
}

function signalOf({ signal }: InspectHost) {
  return signal === undefined ? {} : { signal }
}

function isCancelled({ signal }: InspectHost): boolean {
  return signal?.aborted === true
}

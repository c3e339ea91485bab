import { type Admitted, describeObject } from '#admit'
import { type CacheOwner, isObject, type JsonObject, type Pointer, pointerOf } from '#base'
import type { Generated } from '#generate'
import type { Profile } from '#profile'
import type { EngineError, Inspected, Linted, Rendered } from '#render'
import type { ChartSpec } from '#spec'
import { checkExamples } from './chart-examples/check-examples.ts'
import type { ExampleRun } from './chart-examples/render-examples.ts'
import { type CheckContext, makeContext, type TraceManifest } from './context/check-context.ts'
import type { Finding } from './finding.ts'
import { checkKubernetes } from './kubernetes/check-kubernetes.ts'
import type { KubernetesSchemas } from './kubernetes/schemas.ts'
import { makePlacer, type Placer } from './place.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules/index.ts'
import { silence } from './silence.ts'
import { checkBroken } from './sources/broken.ts'
import { checkForm } from './sources/form.ts'
import { checkHelm } from './sources/helm.ts'
import { checkLoaded } from './sources/loader.ts'
import { checkRefusals } from './sources/refusals.ts'
import { checkUpgraded } from './sources/upgrade.ts'

/** All that is known about a chart; what is missing is not checked. */
export interface ChartToCheck {
  readonly profile: Profile
  /** Absent for charts that were not made here. May be a draft that the form's schema refuses. */
  readonly spec?: ChartSpec | undefined
  /** The chart's files; a chart that was not made here has no origins. */
  readonly generated?:
    | {
        readonly files: Generated['files']
        readonly origins?: Generated['origins']
        /** Files that are not text, by path: only their names are looked at. */
        readonly binaries?: Readonly<Record<string, unknown>> | undefined
      }
    | undefined
  readonly rendered?: Pick<Rendered, 'manifests'> | undefined
  readonly engineError?: EngineError | undefined
  readonly linted?: Linted | undefined
  /** What Helm's loader says of the files. */
  readonly inspected?: Inspected | undefined
  readonly admitted?: Admitted | undefined
  /** The objects of the release that these manifests upgrade. */
  readonly upgrades?: readonly JsonObject[] | undefined
  /** The schemas of one Kubernetes version, from `loadKubernetesSchemas`. */
  readonly kubernetes?: KubernetesSchemas | undefined
  readonly release?: { readonly name: string; readonly namespace: string } | undefined
  /** Versions of this chart that are published already. */
  readonly published?: readonly string[] | undefined
  /** What became of the chart's examples, from `renderExamples`. */
  readonly examples?: readonly ExampleRun[] | undefined
  /** From a line of a manifest to the template's; absent: only the file is named. */
  readonly trace?: TraceManifest | undefined
  /** Keeps what the next check of the same draft can use. */
  readonly caches?: CacheOwner | undefined
  /** Set for one more installation of a chart that was checked before: what depends on its manifests alone is checked. */
  readonly onlyManifests?: boolean | undefined
}

function has(rule: Rule, context: CheckContext, chart: ChartToCheck): boolean {
  if (rule.needs === 'spec') return context.spec !== undefined && chart.onlyManifests !== true
  if (rule.needs === 'files') return Object.keys(context.files).length > 0 && chart.onlyManifests !== true
  if (rule.needs === 'admitted') return chart.admitted !== undefined
  return context.manifests.length > 0
}

/** The findings of one rule, with its words and the way to the form; the places it speaks of are added to `said`. */
function checkRule(rule: Rule, context: CheckContext, { place, said }: { place: Placer; said: Set<string> }): readonly Finding[] {
  const reports = rule.check(context)
  for (const { manifest, path } of reports) if (manifest && path) said.add(`${describeObject(manifest.object)}#${pointerOf(path)}`)
  return reports.map((report) => ({
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    source: rule.source,
    message: report.message,
    why: rule.why,
    fix: rule.fix,
    ...(report.edits && context.spec && { edits: report.edits }),
    ...place(report),
  }))
}

const order = { error: 0, warning: 1, info: 2 }

/**
 * Everything that is wrong with a chart or worth knowing, errors first: the form's schema, Helm's own words,
 * Kubernetes' schemas, the platform's rules, good practice. Ignored findings stay in the list, marked with the reason.
 */
export function checkChart(chart: ChartToCheck): readonly Finding[] {
  const steps = checking(chart)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** What comes between the parts of long work: nothing, or what else the host has to do. */
export type Rest = () => Promise<void> | undefined

/** The same in steps of one rule or source each, with `rest` between two: what else the host has to do comes in between. */
export async function checkChartInSteps(chart: ChartToCheck, rest: Rest): Promise<readonly Finding[]> {
  const steps = checking(chart)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await rest()
  }
}

function* checking(chart: ChartToCheck): Generator<undefined, readonly Finding[]> {
  const context = makeContext(chart)
  const origins: Readonly<Record<string, readonly (Pointer | null)[]>> = chart.generated?.origins ?? {}
  const place = makePlacer(context, { origins, trace: chart.trace })
  const said = new Set<string>()
  const ruled: Finding[] = []
  for (const rule of rules.filter((it) => has(it, context, chart))) {
    yield
    ruled.push(...checkRule(rule, context, { place, said }))
  }
  yield
  const form = chart.spec === undefined || chart.onlyManifests === true ? [] : checkForm(chart.spec, chart.profile)
  yield
  const helm = checkHelm(chart, context, place)
  const broken = checkBroken(context, place)
  yield
  const kubernetes = checkKubernetes(context, place, { schemas: chart.kubernetes, said })
  yield
  const findings = [
    ...form,
    ...helm,
    ...(chart.onlyManifests === true
      ? []
      : checkLoaded(chart.inspected, { isSaid: helm.some(({ severity }) => severity === 'error'), place })),
    ...broken,
    ...kubernetes,
    ...checkUpgraded(chart.upgrades ?? [], context, place),
    ...ruled,
    ...checkExamples(chart.examples ?? [], chart.spec !== undefined),
    ...checkRefusals(chart.admitted, context, place),
  ]
  const ordered = findings.toSorted((a, b) => order[a.severity] - order[b.severity])
  return isObject(chart.spec) ? silence(ordered, chart.spec.silenced) : ordered
}

import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import type { Finding } from '@slipway/shared/check'
import { loadKubernetesSchemas } from '@slipway/shared/check/kubernetes'
import { withEmbeddedSpec } from '@slipway/shared/generate'
import { type Inspection, inspectChart } from '@slipway/shared/inspect'
import { planPackage } from '@slipway/shared/package'
import { findProfile, profiles } from '@slipway/shared/profile'
import type { PublicationStep } from '@slipway/shared/publish'
import type { ChartFiles } from '@slipway/shared/render'
import type { ChartSpec } from '@slipway/shared/spec'
import { type ChartPackage, writeTgz } from '../archive/write-tgz.ts'
import type { ChartEngine } from './chart-engine.ts'
import { chartRefused, profileUnknown } from './problems.ts'
import { runStep, type TellStep } from './steps.ts'

export interface BuildOptions {
  readonly engine: ChartEngine
  readonly tellStep?: TellStep
  readonly signal?: AbortSignal
}

/**
 * The archive of a spec, after all that a browser may have left out: the chart is inspected here as the page inspects
 * it, and an error or anything that `helm lint --strict` refuses is a problem that names each field or file.
 */
export async function buildChart(spec: ChartSpec, options: BuildOptions): Promise<Result<ChartPackage, Problem>> {
  const profile = findProfile(spec.profile)
  if (profile === undefined)
    return err(
      profileUnknown(
        spec.profile,
        profiles.map(({ id }) => id),
      ),
    )
  const { engine, signal, tellStep } = options
  const follow = followSteps(tellStep)
  const inspected = await inspectChart(
    { spec },
    { profile },
    { engine, kubernetes: loadKubernetesSchemas, signal, tell: ({ stage }) => follow.reached(stage) },
  )
  const refused = inspected.ok ? refusalOf(inspected.value) : inspected.error
  if (!inspected.ok || refused !== undefined) {
    follow.failed()
    return err(refused ?? chartRefused([]))
  }
  follow.passed()
  return runStep(tellStep, 'package', () => packChart(spec, inspected.value.chart))
}

/** Why the chart cannot be packed; undefined where nothing speaks against it. */
function refusalOf({ findings, linted, engineError }: Inspection): Problem | undefined {
  if (engineError !== undefined || findings.some(isRefused)) return chartRefused(findings)
  if (linted?.passed !== false) return undefined
  // NOTE `helm lint --strict` fails on warnings too; what is published must pass it.
  return chartRefused(findings.filter(({ source }) => source === 'helm').map((finding) => ({ ...finding, severity: 'error' })))
}

function isRefused({ severity, silenced }: Finding): boolean {
  return severity === 'error' && silenced === undefined
}

async function packChart(spec: ChartSpec, chart: ChartFiles): Promise<Result<ChartPackage, Problem>> {
  const { files, binaries = {} } = withEmbeddedSpec(chart, spec)
  const plan = planPackage({ name: spec.chart.name, version: spec.chart.version, files, binaries })
  return plan.ok ? ok(await writeTgz(plan.value)) : plan
}

const stepAfter = { generated: 'render', rendered: 'lint', checked: 'lint' } as const satisfies Record<string, PublicationStep>

/** Tells the steps of an inspection from the parts that it reports. */
function followSteps(tell: TellStep | undefined) {
  let at: PublicationStep = 'generate'
  tell?.(at, 'started')
  return {
    reached: (stage: keyof typeof stepAfter) => {
      const next = stepAfter[stage]
      if (next === at) return
      tell?.(at, 'done')
      at = next
      tell?.(at, 'started')
    },
    passed: () => tell?.(at, 'done'),
    failed: () => tell?.(at, 'failed'),
  }
}

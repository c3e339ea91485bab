import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import { checkChart } from '@slipway/shared/check'
import { loadKubernetesSchemas } from '@slipway/shared/check/kubernetes'
import { type Generated, generateChart } from '@slipway/shared/generate'
import { planPackage, readIgnoreRules } from '@slipway/shared/package'
import { findProfile, type Profile, profiles } from '@slipway/shared/profile'
import type { PublicationStep } from '@slipway/shared/publish'
import { type ChartFiles, type Linted, pretendObjects, pretendRelease, type Rendered } from '@slipway/shared/render'
import type { ChartSpec } from '@slipway/shared/spec'
import { type ChartPackage, writeTgz } from '../archive/write-tgz.ts'
import type { ChartEngine, EngineOptions, EngineRefusal } from './chart-engine.ts'
import { chartRefused, profileUnknown } from './problems.ts'

/** Runs a step and tells who listens that it began and how it ended. */
export type RunStep = <T>(step: PublicationStep, run: () => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>

export interface BuildOptions {
  readonly engine: ChartEngine
  readonly runStep?: RunStep
  readonly signal?: AbortSignal
}

/**
 * The archive of a spec, after all that a browser may have left out: generated here, rendered as install and as
 * upgrade, linted strictly, checked. A problem names each field or file that is wrong.
 */
export async function buildChart(spec: ChartSpec, options: BuildOptions): Promise<Result<ChartPackage, Problem>> {
  const { runStep = (_step, run) => run() } = options
  const profile = findProfile(spec.profile)
  if (profile === undefined)
    return err(
      profileUnknown(
        spec.profile,
        profiles.map(({ id }) => id),
      ),
    )
  const generated = await runStep('generate', async () => generateChecked(spec, profile))
  if (!generated.ok) return generated
  const chart = packedFiles(generated.value)
  // NOTE begun beside the renders, which another thread does at the same time; its end is the step after them.
  const linting = options.engine.lint({ chart }, signalOf(options))
  const built = { spec, profile, generated: generated.value, chart }
  const rendered = await runStep('render', () => renderBoth(built, options))
  if (!rendered.ok) return rendered
  const linted = await runStep('lint', async () => checkLinted(built, rendered.value, await linting))
  if (!linted.ok) return linted
  return runStep('package', () => packChart(spec, built.chart))
}

interface Built {
  readonly spec: ChartSpec
  readonly profile: Profile
  readonly generated: Generated
  readonly chart: ChartFiles
}

function generateChecked(spec: ChartSpec, profile: Profile): Result<Generated, Problem> {
  const findings = checkChart({ spec, profile })
  return isRefused(findings) ? err(chartRefused(findings)) : ok(generateChart(spec, profile))
}

/** What Helm would pack of these files: all that .helmignore does not name. */
export function packedFiles({ files, binaries }: Pick<Generated, 'files' | 'binaries'>): ChartFiles {
  const isIgnored = readIgnoreRules(files['.helmignore'] ?? '')
  const kept = <T>(all: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(all).filter(([path]) => !isIgnored(path)))
  return { files: kept(files), binaries: kept(binaries) }
}

function signalOf({ signal }: BuildOptions): EngineOptions {
  return signal === undefined ? {} : { signal }
}

async function renderBoth({ spec, profile, generated, chart }: Built, build: BuildOptions): Promise<Result<Rendered, Problem>> {
  const release = pretendRelease(profile)
  const objects = pretendObjects(profile)
  const options = signalOf(build)
  const [upgraded, installed] = await Promise.all([
    build.engine.render({ chart, objects, release: { ...release, isUpgrade: true, revision: 2 } }, options),
    build.engine.render({ chart, objects, release }, options),
  ])
  const rendered = upgraded.ok ? installed : upgraded
  if (rendered.ok) return rendered
  if (rendered.error.kind === 'problem') return err(rendered.error.problem)
  return err(chartRefused(checkChart({ spec, profile, generated, engineError: rendered.error.error })))
}

async function checkLinted(built: Built, rendered: Rendered, linted: Result<Linted, EngineRefusal>): Promise<Result<void, Problem>> {
  const { spec, profile, generated } = built
  if (!linted.ok) {
    if (linted.error.kind === 'problem') return err(linted.error.problem)
    return err(chartRefused(checkChart({ spec, profile, generated, engineError: linted.error.error })))
  }
  const kubernetes = await loadKubernetesSchemas()
  const findings = checkChart({ spec, profile, generated, rendered, linted: linted.value, kubernetes, release: pretendRelease(profile) })
  if (isRefused(findings)) return err(chartRefused(findings))
  if (linted.value.passed) return ok(undefined)
  // NOTE `helm lint --strict` fails on warnings too; what is published must pass it.
  return err(chartRefused(findings.filter(({ source }) => source === 'helm').map((finding) => ({ ...finding, severity: 'error' }))))
}

async function packChart(spec: ChartSpec, { files, binaries }: ChartFiles): Promise<Result<ChartPackage, Problem>> {
  const plan = planPackage({ name: spec.chart.name, version: spec.chart.version, files, binaries })
  return plan.ok ? ok(await writeTgz(plan.value)) : plan
}

function isRefused(findings: ReturnType<typeof checkChart>): boolean {
  return findings.some((finding) => finding.severity === 'error' && finding.silenced === undefined)
}

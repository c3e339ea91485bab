import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import { archiveName, planPackage } from '@slipway/shared/package'
import type { ChartFiles } from '@slipway/shared/render'
import { type ChartPackage, sha256, writeTgz } from '../archive/write-tgz.ts'
import { buildChart } from '../publishing/build-chart.ts'
import type { ChartEngine } from '../publishing/chart-engine.ts'
import { chartMetadataSchema } from '../repository/chart-metadata.ts'
import { notAChart } from './problems.ts'
import type { Source } from './read-source.ts'

/** An archive with the name and version that it is of. */
export interface NamedPackage {
  readonly name: string
  readonly version: string
  readonly pkg: ChartPackage
}

/** The archive of a source: a spec is generated, rendered and linted first; an archive stays as it is. */
export async function packageOf(source: Source, engine: ChartEngine): Promise<Result<NamedPackage, Problem>> {
  if (source.kind === 'spec') {
    const built = await buildChart(source.spec, { engine })
    const { name, version } = source.spec.chart
    return built.ok ? ok({ name, version, pkg: built.value }) : built
  }
  const inspected = await engine.inspect({ chart: source.chart, packed: source.archive !== undefined, brief: true })
  if (!inspected.ok)
    return err(inspected.error.kind === 'problem' ? inspected.error.problem : notAChart(source.path, inspected.error.error.message))
  const { metadata, refusal } = inspected.value
  if (refusal !== undefined) return err(notAChart(source.path, refusal.message))
  const { name, version } = chartMetadataSchema.parse(metadata)
  const bytes = source.archive === undefined ? await packFolder(source.chart, { name, version }) : ok(source.archive)
  return bytes.ok
    ? ok({ name, version, pkg: { fileName: archiveName(name, version), bytes: bytes.value, digest: sha256(bytes.value) } })
    : bytes
}

async function packFolder(chart: ChartFiles, named: { readonly name: string; readonly version: string }): Promise<Result<Buffer, Problem>> {
  const plan = planPackage({ ...named, files: chart.files, binaries: chart.binaries })
  return plan.ok ? ok((await writeTgz(plan.value)).bytes) : plan
}

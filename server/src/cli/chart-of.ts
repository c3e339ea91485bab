import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import { planPackage } from '@slipway/shared/package'
import { type ChartPackage, sha256, writeTgz } from '../archive/write-tgz.ts'
import { buildChart } from '../publishing/build-chart.ts'
import type { ChartEngine } from '../publishing/chart-engine.ts'
import { checkUpload, readMetadata } from '../repository/check-upload.ts'
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
  const bytes = source.archive ?? (await packFolder(source))
  if (!Buffer.isBuffer(bytes)) return bytes
  const checked = await checkUpload(bytes)
  if (!checked.ok) return err(notAChart(source.path, checked.error))
  const { name, version } = checked.chart
  return ok({ name, version, pkg: { fileName: `${name}-${version}.tgz`, bytes, digest: sha256(bytes) } })
}

async function packFolder(source: Extract<Source, { kind: 'chart' }>): Promise<Buffer | Result<never, Problem>> {
  const read = readMetadata(Buffer.from(source.chart.files['Chart.yaml'] ?? ''))
  if (!read.ok) return err(notAChart(source.path, read.error))
  const { name, version } = read.chart
  const plan = planPackage({ name, version, files: source.chart.files, binaries: source.chart.binaries })
  return plan.ok ? (await writeTgz(plan.value)).bytes : plan
}

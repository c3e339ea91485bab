import { ok, type Problem, type Result } from '@slipway/shared/base'
import { findProfile } from '@slipway/shared/profile'
import { helmCommands, type Publication, platformCommands } from '@slipway/shared/publish'
import type { ChartSpec } from '@slipway/shared/spec'
import type { Registry } from '../registries/registry.ts'
import { type BuildOptions, buildChart } from './build-chart.ts'
import { pushPackage } from './push-package.ts'

export interface PublishOptions extends BuildOptions {
  readonly registry: Registry
  /** Where the person reached this server, without a last slash; the embedded repository's address is below it. */
  readonly origin: string
}

/** Builds a spec's chart and publishes it; the publication says what the repository really has. */
export async function publishChart(spec: ChartSpec, options: PublishOptions): Promise<Result<Publication, Problem>> {
  const { registry, origin } = options
  const built = await buildChart(spec, options)
  if (!built.ok) return built
  const { name, version } = spec.chart
  const { tellStep, signal } = options
  const pushed = await pushPackage({ name, version }, built.value, registry, {
    ...(tellStep === undefined ? {} : { tellStep }),
    ...(signal === undefined ? {} : { signal }),
  })
  if (!pushed.ok) return pushed
  const profile = findProfile(spec.profile)
  const url = registry.url.startsWith('/') ? `${origin}${registry.url}` : registry.url
  return ok({
    name,
    version,
    digest: built.value.digest,
    bytes: built.value.bytes.length,
    repository: { title: registry.title, url },
    droppedVersions: [...pushed.value.droppedVersions],
    commands: helmCommands({ name, version, url, repository: registry.title }),
    platformCommands: profile === undefined ? [] : platformCommands(profile, built.value.fileName, url),
  })
}

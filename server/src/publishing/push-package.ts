import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import { decidePublished, outcomeUnknown, type UploadOutcome } from '@slipway/shared/publish'
import type { ChartPackage } from '../archive/write-tgz.ts'
import type { NamedVersion, Registry } from '../registries/registry.ts'
import { runStep, type TellStep } from './steps.ts'

/** Waits between looks at the repository, in milliseconds: ChartMuseum lists a version up to a second after it took it. */
const LOOKS = [0, 50, 100, 200, 300, 500, 800]
/** How often a chart is sent where the repository fails and does not have it. */
const SENDS = 4

export interface PushOptions {
  readonly tellStep?: TellStep
  readonly wait?: (ms: number) => Promise<void>
}

/**
 * Brings an archive to a repository and reads its digest back. It is sent again only where the repository answered
 * that it does not have it; equal bytes that are there already are a success.
 */
export async function pushPackage(
  chart: NamedVersion,
  pkg: ChartPackage,
  registry: Registry,
  options: PushOptions = {},
): Promise<Result<'published', Problem>> {
  const { tellStep, wait = sleep } = options
  const sent = await runStep(tellStep, 'upload', () => uploadBounded(chart, pkg, { registry, wait }))
  if (!sent.ok) return sent
  return runStep(tellStep, 'verify', async () => {
    const found = await lookFor(chart, { registry, wait }, pkg.digest)
    return found.ok
      ? decidePublished(chart, { outcome: sent.value, sent: pkg.digest, found: found.value })
      : err(outcomeUnknown(chart, found.error))
  })
}

interface Ways {
  readonly registry: Registry
  readonly wait: (ms: number) => Promise<void>
}

async function uploadBounded(chart: NamedVersion, pkg: ChartPackage, ways: Ways): Promise<Result<UploadOutcome, Problem>> {
  for (let send = 1; ; send++) {
    const uploaded = await ways.registry.upload(chart, pkg)
    if (!uploaded.ok || uploaded.value !== 'unknown' || send >= SENDS) return uploaded
    const found = await lookFor(chart, ways, pkg.digest)
    if (!found.ok) return err(outcomeUnknown(chart, found.error))
    if (found.value !== null) return ok('unknown')
  }
}

async function lookFor(chart: NamedVersion, { registry, wait }: Ways, digest: string): Promise<Result<string | null, Problem>> {
  let last: Result<string | null, Problem> = ok(null)
  for (const pause of LOOKS) {
    await wait(pause)
    last = await registry.digestOf(chart)
    if (last.ok && last.value === digest) return last
    // NOTE another digest is final where versions never change.
    if (last.ok && last.value !== null) return last
  }
  return last
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import {
  decidePublished,
  outcomeUnknown,
  PUBLISH_BOUND_MS,
  publishCancelled,
  publishTooSlow,
  type UploadOutcome,
} from '@slipway/shared/publish'
import type { ChartPackage } from '../archive/write-tgz.ts'
import type { NamedVersion, Registry } from '../registries/registry.ts'
import { runStep, type TellStep } from './steps.ts'

/** Waits between looks at the repository, in milliseconds: ChartMuseum lists a version up to a second after it took it. */
const LOOKS = [0, 50, 100, 200, 300, 500, 800]
/** Waits before a chart is sent again, where the repository fails and does not have it. */
const SEND_AGAIN = [250, 500, 1_000]

export interface PushOptions {
  readonly tellStep?: TellStep
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>
  /** Somebody no longer wants it. */
  readonly signal?: AbortSignal
  /** All of it together; default 60 s. */
  readonly boundMs?: number
}

/** The outcome, apart from the chart itself. */
export interface Pushed {
  /** Versions that were there before and are gone: some repositories keep only so many of a chart. */
  readonly droppedVersions: readonly string[]
}

/**
 * Brings an archive to a repository and reads its digest back, in all within the bound. It is sent again only where the
 * repository answered that it does not have it; equal bytes that are there already are a success.
 */
export async function pushPackage(
  chart: NamedVersion,
  pkg: ChartPackage,
  registry: Registry,
  options: PushOptions = {},
): Promise<Result<Pushed, Problem>> {
  const { tellStep, wait = sleep, signal: cancel, boundMs = PUBLISH_BOUND_MS } = options
  const bound = AbortSignal.timeout(boundMs)
  const signal = cancel === undefined ? bound : AbortSignal.any([bound, cancel])
  const ways: Ways = { registry, wait, signal }
  const ended = (arrived: boolean): Problem =>
    cancel?.aborted ? publishCancelled(chart, arrived) : publishTooSlow(chart, boundMs, arrived)
  let before: readonly string[] = []
  const sent = await runStep(tellStep, 'upload', async () => {
    const listed = await registry.versionsOf(chart.name, { signal })
    // NOTE a chart whose versions cannot be listed may still be taken; a repository that does not answer cannot.
    if (!listed.ok && listed.error.type === 'repository-unreachable') return signal.aborted ? err(ended(false)) : listed
    if (listed.ok) before = listed.value
    const uploaded = await uploadBounded(chart, pkg, ways)
    if (!signal.aborted) return uploaded
    return uploaded.ok && uploaded.value !== 'unknown' ? uploaded : err(ended(uploaded.ok))
  })
  if (!sent.ok) return sent
  return runStep(tellStep, 'verify', async () => {
    const found = await lookFor(chart, ways, { digest: pkg.digest })
    if (signal.aborted && !(found.ok && found.value === pkg.digest)) return err(ended(true))
    if (!found.ok) return err(outcomeUnknown(chart, found.error))
    const decided = decidePublished(chart, { outcome: sent.value, sent: pkg.digest, found: found.value })
    return decided.ok ? ok({ droppedVersions: await droppedSince(before, chart, ways) }) : decided
  })
}

interface Ways {
  readonly registry: Registry
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  readonly signal: AbortSignal
}

async function uploadBounded(chart: NamedVersion, pkg: ChartPackage, ways: Ways): Promise<Result<UploadOutcome, Problem>> {
  const { registry, wait, signal } = ways
  for (let send = 0; ; send++) {
    const uploaded = await registry.upload(chart, pkg, { signal })
    if (!uploaded.ok) return uploaded
    if (typeof uploaded.value === 'string') return ok(uploaded.value)
    if (signal.aborted) return ok('unknown')
    const { unknown, answered } = uploaded.value
    const found = await lookFor(chart, ways, { digest: pkg.digest, once: answered })
    if (!found.ok) return signal.aborted ? ok('unknown') : err(outcomeUnknown(chart, found.error))
    if (found.value !== null) return ok('unknown')
    const pause = SEND_AGAIN[send]
    // NOTE it said itself that it failed, and it has nothing: that is known.
    if (pause === undefined) return answered ? err(unknown) : err(outcomeUnknown(chart, unknown))
    await wait(pause, signal)
  }
}

interface Look {
  readonly digest: string
  /** Where nothing is on its way any more. */
  readonly once?: boolean
}

async function lookFor(
  chart: NamedVersion,
  { registry, wait, signal }: Ways,
  { digest, once = false }: Look,
): Promise<Result<string | null, Problem>> {
  let last: Result<string | null, Problem> = ok(null)
  for (const pause of once ? LOOKS.slice(0, 1) : LOOKS) {
    await wait(pause, signal)
    last = await registry.digestOf(chart, { signal })
    if (last.ok && last.value === digest) return last
    // NOTE another digest is final where versions never change.
    if (last.ok && last.value !== null) return last
    if (signal.aborted) return last
  }
  return last
}

/** The versions that are gone since; none where the repository does not say. */
async function droppedSince(before: readonly string[], chart: NamedVersion, { registry, signal }: Ways): Promise<readonly string[]> {
  if (before.length === 0) return []
  const after = await registry.versionsOf(chart.name, { signal })
  if (!after.ok || !after.value.includes(chart.version)) return []
  const there = new Set(after.value)
  return before.filter((version) => !there.has(version))
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}

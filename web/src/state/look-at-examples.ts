import { diffExamples, type ExampleDiff, type ExampleRun, renderExamples } from '@slipway/shared/check'
import type { Generated } from '@slipway/shared/generate'
import type { Profile } from '@slipway/shared/profile'
import { type CancelSignal, type EngineClient, pretendObjects, pretendRelease } from '@slipway/shared/render'
import type { ChartSpec } from '@slipway/shared/spec'
import type { SpecDocument } from './document.ts'
import { profileOf } from './profile-of.ts'
import { examineDocument } from './spec-issues.ts'

/** A draft whose examples are looked at, and those that it may be compared with, the nearest last. */
export interface DraftsToCompare {
  readonly document: SpecDocument
  readonly before: readonly SpecDocument[]
  readonly kubeVersion: string | null
}

export interface LookOptions {
  readonly engine: Pick<EngineClient, 'render'>
  generate(spec: ChartSpec, profile: Profile): Generated
  /** What this spec's generation still lacks, as in `Stages`. */
  missing?: ((spec: ChartSpec) => Promise<void> | undefined) | undefined
  readonly signal: CancelSignal
}

export interface ExamplesSeen {
  readonly runs: readonly ExampleRun[]
  readonly diffs: readonly ExampleDiff[] | null
}

interface Kept {
  readonly document: SpecDocument
  readonly kubeVersion: string | null
  readonly runs: readonly ExampleRun[]
}

/** The newest runs: what is new now is mostly what the next edit is compared with. */
const kept: Kept[] = []
const mostKept = 4

async function runsOf(
  { document, kubeVersion }: Omit<DraftsToCompare, 'before'>,
  spec: ChartSpec,
  { engine, generate, missing, signal }: LookOptions,
): Promise<readonly ExampleRun[] | undefined> {
  const known = kept.find((it) => it.document === document && it.kubeVersion === kubeVersion)
  if (known !== undefined) return known.runs
  await missing?.(spec)
  const profile = profileOf(spec)
  const { files, binaries } = generate(spec, profile)
  const request = {
    chart: { files, binaries },
    release: pretendRelease(profile),
    objects: pretendObjects(profile),
    ...(kubeVersion === null ? {} : { kubeVersion }),
  }
  const ran = await renderExamples(spec.examples, request, { engine, repeatable: true, signal })
  if (!ran.ok) return undefined
  kept.unshift({ document, kubeVersion, runs: ran.value })
  kept.length = Math.min(kept.length, mostKept)
  return ran.value
}

/** The last of these drafts that is a whole spec: in the middle of typing most are not. */
function lastWhole(documents: readonly SpecDocument[]): { document: SpecDocument; spec: ChartSpec } | undefined {
  for (const document of documents.slice(-10).toReversed()) {
    const { spec } = examineDocument(document)
    if (spec !== null) return { document, spec }
  }
  return undefined
}

/**
 * What a draft's examples render, and how that differs from the draft before. Each example is a render of its own, so
 * that an edit need not wait for all of them. Undefined where it was cancelled or the engine could not.
 */
export async function lookAtExamples(
  spec: ChartSpec,
  { document, before, kubeVersion }: DraftsToCompare,
  options: LookOptions,
): Promise<ExamplesSeen | undefined> {
  const runs = await runsOf({ document, kubeVersion }, spec, options)
  if (runs === undefined) return undefined
  const base = lastWhole(before)
  if (base === undefined) return { runs, diffs: null }
  const was = await runsOf({ document: base.document, kubeVersion }, base.spec, options)
  return was === undefined ? undefined : { runs, diffs: diffExamples(was, runs) }
}

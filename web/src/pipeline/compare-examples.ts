import { diffExamples, type ExampleRun } from '@slipway/shared/check'
import type { Inspection } from '@slipway/shared/inspect'
import type { ChartSpec } from '@slipway/shared/spec'
import type { SpecDocument } from '../draft/document.ts'
import { profileOf } from '../draft/profile-of.ts'
import { examineDocument } from '../draft/spec-issues.ts'
import type { PipelineDependencies, Run } from './pipeline-dependencies.ts'

/** Of the drafts before the newest, the last few are looked at: in the middle of typing most are not valid. */
const mostLookedAt = 10

/** Shows what a chart's examples render, and how that differs from the draft that they are compared with. */
export async function compareExamples(
  parts: PipelineDependencies,
  run: Run,
  { examples: runs }: Pick<Inspection, 'examples'>,
): Promise<void> {
  const { examples, draft } = parts
  if (runs.length === 0) {
    if (examples.getState().runs.length > 0) examples.setState({ runs: [], diffs: null })
    return
  }
  const { base } = examples.getState()
  const before = lastValid(base === null ? draft.getState().history.past : [base.document])
  const was = before === undefined ? undefined : await runsOf(before, parts, run)
  if (run.abort.signal.aborted) return
  examples.setState({ runs, diffs: was === undefined ? null : diffExamples(was, runs) })
}

function lastValid(documents: readonly SpecDocument[]): ChartSpec | undefined {
  for (const document of documents.slice(-mostLookedAt).toReversed()) {
    const { spec } = examineDocument(document)
    if (spec !== null) return spec
  }
  return undefined
}

async function runsOf(spec: ChartSpec, { inspectExamples, engine, preview }: PipelineDependencies, { abort }: Run) {
  const { kubeVersion } = preview.getState().settings
  const options = { profile: profileOf(spec), kubeVersion: kubeVersion ?? undefined }
  const ran = await inspectExamples({ spec }, options, { engine, signal: abort.signal })
  return ran.ok ? (ran.value satisfies readonly ExampleRun[]) : undefined
}

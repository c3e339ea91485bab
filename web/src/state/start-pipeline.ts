import type { ChartToCheck, Finding } from '@slipway/shared/check'
import { generateWith, type ParsePatch } from '@slipway/shared/generate'
import { keptUntilItFails } from '@slipway/shared/render'
import { painted } from './painted.ts'
import { connectPipeline, startPipeline, tryAgain } from './pipeline.ts'
import { usePreviewStore } from './preview-store.ts'
import type { Stages } from './stages.ts'
import { startedEngine } from './start-engine.ts'

const fetchLate = keptUntilItFails(() => import('./late-stages.ts'))
let parsePatch: ParsePatch | undefined

/** The stages of the core, as the pipeline runs them. What brings a YAML parser and all rules is fetched after the first paint. */
const pageStages: Stages = {
  generate: (spec, profile) => generateWith(parsePatch ?? (() => undefined), spec, profile),
  missing: ({ patches }) => (patches.length === 0 || parsePatch !== undefined ? undefined : fetchPatches()),
  late: async () => {
    // NOTE what is quick is painted with the manifests, in one frame; the rest lets them go first.
    if (checkedInMs > quickMs) await painted()
    const { admitRendered, lookAtExamples } = await fetchLate()
    return { admit: admitRendered, check: checkTimed, examples: lookAtExamples }
  },
}

/** A frame has 16 ms, of which layout and paint take the most. */
const quickMs = 6
let checkedInMs = Number.POSITIVE_INFINITY

async function checkTimed(chart: ChartToCheck, kubeVersion: string | null): Promise<readonly Finding[]> {
  const { checkRendered } = await fetchLate()
  const isSlow = checkedInMs > quickMs
  // NOTE the first time all of it is slow: the page answers between what the operator makes and the checks, and between these.
  if (isSlow) await painted()
  const { rest, workedMs } = workInParts()
  const findings = await checkRendered(chart, kubeVersion, isSlow ? rest : undefined)
  checkedInMs = workedMs()
  return findings
}

const partMs = 12

/** Work that lets the page paint and answer after every part, and knows how long it took without that. */
function workInParts(): { readonly rest: () => Promise<void> | undefined; readonly workedMs: () => number } {
  let from = performance.now()
  let before = 0
  const rest = () => {
    const ms = performance.now() - from
    if (ms < partMs) return undefined
    before += ms
    return painted().then(() => {
      from = performance.now()
    })
  }
  return { rest, workedMs: () => before + performance.now() - from }
}

async function fetchPatches(): Promise<void> {
  const late = await fetchLate()
  parsePatch = late.parsePatch
}

let started = false

/** Starts the pipeline, the first time, and gives it the engine as soon as that is there. */
export function startStages(): void {
  if (started) return
  started = true
  startPipeline(pageStages)
  void connectPipeline(startedEngine())
  addEventListener('online', () => {
    const { engine, stageMissing } = usePreviewStore.getState()
    if (engine.status === 'failed' || stageMissing) void tryAgain()
  })
}

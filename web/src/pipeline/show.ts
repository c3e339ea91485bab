import type { InspectionPart, Shown, View } from '@slipway/shared/inspect'
import type { EngineFailure, Rendered } from '@slipway/shared/render'
import type { PreviewSettings, PreviewState } from '../page-state/preview-store.ts'
import { changedLinesByName } from './changed-lines-by-name.ts'
import type { ExamplesState } from './examples-store.ts'
import { keptFindings } from './kept-findings.ts'
import type { Store } from './pipeline-dependencies.ts'

// What each part of an inspection changes in the store that the preview reads.

/** The installation that the preview's settings ask for. */
export function viewOf({ kubeVersion: _, ...view }: PreviewSettings): View {
  return view
}

export function showFiles(preview: Store<PreviewState>, generated: PreviewState['generated'] | undefined, isConnected: boolean): void {
  if (generated === undefined || generated === null) return
  const { generated: before, run } = preview.getState()
  const lastMs = run.status === 'rendering' ? run.lastMs : run.status === 'ready' ? run.ms : undefined
  preview.setState({
    generated,
    changedFileLines: before === null ? {} : changedLinesByName(before.files, generated.files),
    ...(isConnected ? { run: { status: 'rendering', lastMs } } : {}),
  })
}

/** The manifests, or why there are none: the last good ones stay visible next to a newer error. */
export function showRendered(preview: Store<PreviewState>, shown: Shown, ms: number): void {
  if (!shown.ok) {
    showFailure(preview, shown.error, ms)
    return
  }
  const before = preview.getState().rendered
  const { rendered } = shown
  preview.setState({
    rendered,
    renderError: null,
    run: { status: 'ready', ms },
    changedLines: before === null ? {} : changedLinesByName(textsOf(before), textsOf(rendered)),
  })
}

/** What the engine could not do; a failure to fetch the checks is reported separately. */
export function showFailure(preview: Store<PreviewState>, failure: EngineFailure, ms: number): void {
  if (failure.kind === 'problem' && failure.problem.type === 'checks-not-fetched') preview.setState({ stageMissing: true })
  else preview.setState({ renderError: failure, run: { status: 'failed', ms } })
}

export function showChecked(preview: Store<PreviewState>, part: Extract<InspectionPart, { readonly stage: 'checked' }>): void {
  const { findings, stageMissing } = preview.getState()
  preview.setState({
    findings: keptFindings(findings, part.findings),
    ...(stageMissing ? { stageMissing: false } : {}),
    ...(part.admitted === undefined ? {} : { admitted: part.admitted }),
  })
}

/** Another draft is opened: nothing of the one before stays in sight. */
export function forgetDraft(preview: Store<PreviewState>, examples: Store<ExamplesState>): void {
  examples.setState({ runs: [], diffs: null, base: null })
  preview.setState(({ settings }) => ({
    generated: null,
    rendered: null,
    admitted: null,
    renderError: null,
    findings: [],
    changedLines: {},
    changedFileLines: {},
    run: { status: 'idle' },
    // NOTE the values that somebody tries are for one chart.
    ...(settings.valuesYaml === null ? {} : { settings: { ...settings, valuesYaml: null } }),
  }))
}

/** The manifests of each template, by its path within the chart: a chart that is renamed has changed no more than its name. */
function textsOf({ manifests }: Rendered): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const { source, content } of manifests) {
    const file = source.slice(source.indexOf('/') + 1)
    texts[file] = texts[file] === undefined ? content : `${texts[file]}\n---\n${content}`
  }
  return texts
}

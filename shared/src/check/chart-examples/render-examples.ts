import { err, ok, type Problem, type Result } from '#base'
import type { CancelSignal, EngineClient, EngineError, Rendered, RenderRequest } from '#render'

/** A named set of values with what it must render: the spec's, or a `ci/*-values.yaml` without expectations. */
export interface ChartExample {
  readonly name: string
  readonly values: string
  readonly expects: readonly { readonly kind: string; readonly name?: string | undefined; readonly contains?: string | undefined }[]
}

/** What became of one example. */
export interface ExampleRun {
  readonly example: ChartExample
  readonly outcome: Result<Pick<Rendered, 'manifests'>, EngineError>
}

export interface RenderExamplesOptions {
  readonly engine: Pick<EngineClient, 'render'>
  /** Random parts are the same in every run; for comparing two charts. */
  readonly repeatable?: boolean
  /** Ends the work before the next example. */
  readonly signal?: CancelSignal
}

/** The examples that a chart's files hold: `ci/<name>-values.yaml`, by chart-testing's convention. */
export function examplesInFiles(files: Readonly<Record<string, string>>): readonly ChartExample[] {
  return Object.entries(files).flatMap(([path, values]) => {
    const name = /^ci\/([^/]+)-values\.yaml$/.exec(path)?.[1]
    return name === undefined ? [] : [{ name, values, expects: [] }]
  })
}

/** NOTE keys and certificates repeat in a new instance of the engine only, which takes longer; all else repeats with the seed. */
function makesKeys(files: Readonly<Record<string, string>>): boolean {
  return Object.values(files).some((content) => /\bgen(CA|PrivateKey|SelfSignedCert|SignedCert)/.test(content))
}

/** Renders the chart once for each example. A problem is the engine's own (it took too long), not the chart's. */
export async function renderExamples(
  examples: readonly ChartExample[],
  request: Omit<RenderRequest, 'values'>,
  { engine, repeatable = false, signal }: RenderExamplesOptions,
): Promise<Result<readonly ExampleRun[], Problem>> {
  const runs: ExampleRun[] = []
  for (const example of examples) {
    const answer = await engine.render(
      { ...request, values: { files: [example.values] } },
      { ...(repeatable ? { seed: 'examples', fresh: makesKeys(request.chart.files) } : {}), ...(signal && { signal }) },
    )
    if (answer.ok) runs.push({ example, outcome: ok({ manifests: answer.value.manifests }) })
    else if (answer.error.kind === 'problem') return err(answer.error.problem)
    else runs.push({ example, outcome: err(answer.error.error) })
  }
  return ok(runs)
}

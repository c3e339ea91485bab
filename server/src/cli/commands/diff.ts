import { unifiedDiff } from '@slipway/shared/base'
import { diffExamples, type ExampleDiff, type ExampleRun } from '@slipway/shared/check'
import type { Rendered } from '@slipway/shared/render'
import { Command } from 'commander'
import type { ChartEngine } from '../../publishing/chart-engine.ts'
import { EXIT, fail } from '../exit.ts'
import { readSource } from '../read-source.ts'
import { addRenderOptions, type RenderOptions, renderRequestOf } from '../render-options.ts'
import { runExamples } from '../run-examples.ts'
import { printText, sayEngineError, sayProblem } from '../say.ts'
import { withEngine } from '../with-engine.ts'

/**
 * `diff A B`: how what two sources render differs, by itself and with each of their examples; status 1 where it does.
 * Random parts are the same in both.
 */
export function command(): Command {
  return addRenderOptions(
    new Command('diff').description('show how two charts render differently').argument('<before>').argument('<after>'),
  ).action(async (before: string, after: string, options: RenderOptions) => {
    const [left, right] = await withEngine(async (engine) => {
      const first = await renderOf(before, options, engine)
      return [first, first === undefined ? undefined : await renderOf(after, options, engine)] as const
    })
    if (left === undefined || right === undefined) return
    const names = [...new Set([...left.texts.keys(), ...right.texts.keys()])].sort()
    const diffs = names.map((name) => unifiedDiff(name, left.texts.get(name) ?? '', right.texts.get(name) ?? ''))
    const examples = diffExamples(left.examples, right.examples).map(exampleText)
    printText([...diffs, ...examples].join(''))
    if (examples.length > 0 || diffs.some((diff) => diff !== '')) fail(EXIT.findings)
  })
}

/** What a source renders: texts by template, and its examples. */
interface Renders {
  readonly texts: ReadonlyMap<string, string>
  readonly examples: readonly ExampleRun[]
}

async function renderOf(path: string, options: RenderOptions, engine: ChartEngine): Promise<Renders | undefined> {
  const source = await readSource(path)
  if (!source.ok) return refuse(() => sayProblem(source.error))
  const request = await renderRequestOf(source.value.chart, options)
  if (!request.ok) return refuse(() => sayProblem(request.error))
  const rendered = await engine.render(request.value, { seed: 'diff', fresh: true })
  if (!rendered.ok) {
    const { error } = rendered
    return refuse(() => (error.kind === 'problem' ? sayProblem(error.problem) : sayEngineError(error.error)))
  }
  const examples = await runExamples(source.value, engine, options.kubeVersion)
  if (!examples.ok) return refuse(() => sayProblem(examples.error))
  return { texts: bySource(rendered.value), examples: examples.value }
}

const changeWords: Readonly<Record<ExampleDiff['how'], string>> = {
  added: 'is new',
  removed: 'is gone',
  changed: 'renders differently',
  'no-longer-renders': 'renders no longer',
  'renders-now': 'renders now',
}

/** An example's change: programs that read the diff pass over the lines that begin with `#`. */
function exampleText({ example, how, objects }: ExampleDiff): string {
  const lines = objects.map((it) => `#   ${it.object} ${it.how}\n`)
  return `# Example ${example} ${changeWords[how]}\n${lines.join('')}${objects.map((it) => it.diff).join('')}`
}

function refuse(say: () => void): undefined {
  say()
  fail(EXIT.usage)
  return undefined
}

/** Manifests by template without the chart's name, so that a renamed chart can be compared too. */
function bySource({ manifests }: Rendered): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { source, content } of manifests) {
    const name = source.slice(source.indexOf('/') + 1)
    texts.set(name, `${texts.get(name) ?? ''}${texts.has(name) ? '---\n' : ''}${content}\n`)
  }
  return texts
}

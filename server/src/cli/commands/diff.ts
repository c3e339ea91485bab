import type { Rendered } from '@slipway/shared/render'
import { Command } from 'commander'
import type { ChartEngine } from '../../publishing/chart-engine.ts'
import { EXIT, fail } from '../exit.ts'
import { readSource } from '../read-source.ts'
import { addRenderOptions, type RenderOptions, renderRequestOf } from '../render-options.ts'
import { sayEngineError, sayProblem } from '../say.ts'
import { unifiedDiff } from '../unified-diff.ts'
import { withEngine } from '../with-engine.ts'

/** `diff A B`: how what two sources render differs; status 1 where it does. Random parts are the same in both. */
export function command(): Command {
  return addRenderOptions(
    new Command('diff').description('show how two charts render differently').argument('<before>').argument('<after>'),
  ).action(async (before: string, after: string, options: RenderOptions) => {
    const [left, right] = await withEngine(async (engine) => {
      const first = await renderOf(before, options, engine)
      return [first, first === undefined ? undefined : await renderOf(after, options, engine)] as const
    })
    if (left === undefined || right === undefined) return
    const names = [...new Set([...left.keys(), ...right.keys()])].sort()
    const diffs = names.map((name) => unifiedDiff(name, left.get(name) ?? '', right.get(name) ?? ''))
    process.stdout.write(diffs.join(''))
    if (diffs.some((diff) => diff !== '')) fail(EXIT.findings)
  })
}

async function renderOf(path: string, options: RenderOptions, engine: ChartEngine): Promise<Map<string, string> | undefined> {
  const source = await readSource(path)
  const request = source.ok ? await renderRequestOf(source.value.chart, options) : source
  if (!request.ok) return refuse(() => sayProblem(request.error))
  const rendered = await engine.render(request.value, { seed: 'diff', fresh: true })
  if (rendered.ok) return bySource(rendered.value)
  const { error } = rendered
  return refuse(() => (error.kind === 'problem' ? sayProblem(error.problem) : sayEngineError(error.error)))
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

import type { Profile } from '#profile'
import type { ChartSpec } from '#spec'
import { contextOf, type GenerateContext } from './context.ts'
import { EMBEDDED_SPEC, withEmbeddedSpec } from './embedded-spec.ts'
import { generateChart } from './generate-chart.ts'
import { generatedOf, libraryPath, textFiles } from './generate-with.ts'
import type { Generated } from './generated.ts'
import { parsePatch } from './parse-patch.ts'
import { linesOf } from './write/lines.ts'

function gitmodules(ctx: GenerateContext): string | undefined {
  const library = ctx.profile.helpersLibrary
  if (library === undefined || ctx.spec.helpersLibrary !== 'submodule') return undefined
  const path = `templates/${library.folder}`
  return [`[submodule "${path}"]`, `\tpath = ${path}`, `\turl = ${library.submoduleUrl}`, `\tbranch = ${library.submoduleBranch}`].join(
    '\n',
  )
}

/** A workflow that lints and renders the chart on every push, also with each example's values. */
const workflow = `# Lints the chart on every push and renders it with each set of example values.
name: chart
on: [push, pull_request]
permissions:
  contents: read
jobs:
  chart:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          submodules: true
      - uses: azure/setup-helm@v4
      - run: helm lint --strict .
      - run: helm template my-release .
      - run: |
          for values in ci/*-values.yaml; do
            if [ -e "$values" ]; then helm template my-release . --values "$values"; fi
          done`

/**
 * The chart's source, ready for git: the packed chart's files, the spec they come from, a workflow that checks them,
 * and with the submodule way a `.gitmodules` in place of the helpers library (`git submodule add` fetches it).
 */
export function exportSource(spec: ChartSpec, profile: Profile): Generated {
  const ctx = contextOf(spec, profile)
  const files = textFiles(ctx, parsePatch)
  const modules = gitmodules(ctx)
  const library = libraryPath(spec, profile)
  if (modules !== undefined && library !== undefined) {
    files.delete(library)
    files.set('.gitmodules', linesOf(modules))
  }
  files.set('.gitignore', linesOf('*.tgz'))
  files.set('.github/workflows/chart.yaml', linesOf(workflow))
  const embedded = withEmbeddedSpec(generateChart(spec, profile), spec).files[EMBEDDED_SPEC] ?? ''
  files.set(EMBEDDED_SPEC, linesOf(embedded.trimEnd()))
  return generatedOf(files, ctx)
}

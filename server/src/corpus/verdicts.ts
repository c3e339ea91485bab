import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { errorOf, type HelmVersion, runHelm } from '../engine/real-helm.ts'
import type { CorpusChart } from './corpus-chart.ts'

/** What one program says: nothing where it takes the chart, else the first line of why not. */
const verdictSchema = z.object({ package: z.string().nullable(), template: z.string().nullable(), lint: z.boolean() })
export type Verdict = z.infer<typeof verdictSchema>

const verdictsSchema = z.record(z.string(), z.object({ helm4: verdictSchema, helm3: verdictSchema }))
/** By the chart's name. */
export type Verdicts = z.infer<typeof verdictsSchema>

export const verdictsFile = fileURLToPath(new URL('testdata/verdicts.json', import.meta.url))

/** What was recorded. */
export function readVerdicts(): Verdicts {
  return verdictsSchema.parse(JSON.parse(readFileSync(verdictsFile, 'utf8')))
}

/** What the real programs say now. */
export function recordVerdicts(charts: readonly CorpusChart[]): Verdicts {
  return Object.fromEntries(charts.map((chart) => [chart.name, { helm4: verdictOf('v4.3.1', chart), helm3: verdictOf('v3.22.0', chart) }]))
}

function verdictOf(version: HelmVersion, { files }: CorpusChart): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-corpus-'))
  try {
    const chart = join(folder, 'chart')
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(chart, path)), { recursive: true })
      writeFileSync(join(chart, path), content)
    }
    const say = (args: readonly string[]) => {
      const { ok, stderr } = runHelm(version, args)
      return ok ? null : firstLine(errorOf(stderr).replaceAll(chart, '.'))
    }
    return {
      package: say(['package', chart, '--destination', folder]),
      template: say(['template', 'lab', chart]),
      lint: runHelm(version, ['lint', chart]).ok,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}

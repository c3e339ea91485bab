import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { errorOf, type HelmVersion, runHelm } from '../engine/real-helm.ts'
import type { ArchiveChart } from './archive-charts.ts'

/** Nothing where Helm opens the archive, else the first line of why not. */
const verdictsSchema = z.record(z.string(), z.object({ helm4: z.string().nullable(), helm3: z.string().nullable() }))
export type ArchiveVerdicts = z.infer<typeof verdictsSchema>

export const archiveVerdictsFile = fileURLToPath(new URL('testdata/archive-verdicts.json', import.meta.url))

/** What was recorded of archives. */
export function readArchiveVerdicts(): ArchiveVerdicts {
  return verdictsSchema.parse(JSON.parse(readFileSync(archiveVerdictsFile, 'utf8')))
}

/** What the real programs say of archives now. */
export function recordArchiveVerdicts(charts: readonly ArchiveChart[]): ArchiveVerdicts {
  return Object.fromEntries(charts.map((it) => [it.name, { helm4: verdictOf('v4.3.1', it), helm3: verdictOf('v3.22.0', it) }]))
}

function verdictOf(version: HelmVersion, { bytes }: ArchiveChart): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-archive-'))
  try {
    const file = join(folder, 'demo-0.1.0.tgz')
    writeFileSync(file, bytes)
    const { ok, stderr } = runHelm(version, ['template', 'lab', file])
    return ok ? null : (errorOf(stderr).replaceAll(file, 'demo-0.1.0.tgz').split('\n')[0] ?? '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

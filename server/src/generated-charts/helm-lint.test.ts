import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { profiles } from '@slipway/shared/profile'
import { describe, expect, it } from 'vitest'
import { helms, runHelm } from '../helm.fixture.ts'
import { temporaryFolder } from '../repository/serve-repository.fixture.ts'
import { type RandomChart, randomCharts } from './random-charts.fixture.ts'

const count = Number(process.env.LINT_RUNS ?? 100)

/** The chart in a folder of its own, called as the chart is. */
async function writeChart({ spec, files }: RandomChart, place: string): Promise<string> {
  const folder = join(place, spec.chart.name)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('random valid charts for %s', (_, profile) => {
  it.each(helms.filter(({ missing }) => !missing))('are clean for helm lint --strict of $tool', { timeout: 300_000 }, async ({ path }) => {
    const home = await temporaryFolder()
    const charts = randomCharts(profile, count)
    const folders = await Promise.all(charts.map((chart, at) => writeChart(chart, join(home, String(at)))))
    expect(await runHelm(path, home, ['lint', '--strict', ...folders])).toContain(`${count} chart(s) linted, 0 chart(s) failed`)
  })

  it('are told from one that is not', { timeout: 60_000 }, async () => {
    const [helm] = helms
    const [chart] = randomCharts(profile, 1)
    const home = await temporaryFolder()
    if (helm === undefined || chart === undefined) throw new Error('no helm or no chart')
    const folder = await writeChart({ ...chart, files: { ...chart.files, 'templates/bad.yaml': 'a: {{ .Values.no.such }}\n' } }, home)
    await expect(runHelm(helm.path, home, ['lint', '--strict', folder])).rejects.toThrow()
  })
})

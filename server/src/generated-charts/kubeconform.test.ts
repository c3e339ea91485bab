import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateChart } from '@slipway/shared/generate'
import { presets } from '@slipway/shared/presets'
import { findProfile, profiles } from '@slipway/shared/profile'
import type { ChartSpec } from '@slipway/shared/spec'
import { genericCharts, scheduledCharts } from '@slipway/shared/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openTestEngine } from '../engine/test-engine.ts'
import { randomCharts } from './random-charts.fixture.ts'

const cache = process.env.SLIPWAY_CACHE || join(homedir(), '.cache', 'slipway')
const kubeconform = join(cache, 'tools', 'kubeconform-v0.7.0', 'kubeconform')
const schemas = join(cache, 'kubeconform-schemas')
const suffix = '-standalone-strict'
const versions = existsSync(schemas) ? readdirSync(schemas).filter((name) => name.endsWith(suffix)) : []
const isMissing = !existsSync(kubeconform) || versions.length === 0

const engine = openTestEngine({ timeoutMs: 60_000 })
const folder = mkdtempSync(join(tmpdir(), 'kubeconform-'))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await engine.dispose()
})

const randomRuns = Number(process.env.KUBECONFORM_RUNS ?? 100)

/** The presets and, for every platform, some random specs: the same in every run. */
function specs(): [string, ChartSpec][] {
  const random = profiles.flatMap((profile) =>
    randomCharts(profile, randomRuns).map(({ spec }, at): [string, ChartSpec] => [`random-${profile.id}-${at}`, spec]),
  )
  const whole = [...presets.map(({ spec }) => spec), ...genericCharts, ...scheduledCharts]
  return [...whole.map((spec): [string, ChartSpec] => [spec.chart.name, spec]), ...random]
}

const reportSchema = z.object({
  resources: z.array(z.looseObject({ filename: z.string(), status: z.string(), msg: z.string() })).nullish(),
  summary: z.object({ valid: z.number(), invalid: z.number(), errors: z.number(), skipped: z.number() }),
})

/** What the real kubeconform says of all files of the folder, for one version of Kubernetes. */
function validate(version: string) {
  const args = ['-strict', '-summary', '-output', 'json', '-kubernetes-version', version, '-schema-location', `${schemas}/`, folder]
  const { stdout, stderr } = spawnSync(kubeconform, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  expect(stderr).toBe('')
  return reportSchema.parse(JSON.parse(stdout))
}

describe.skipIf(isMissing)(`kubeconform -strict${isMissing ? ' (SKIPPED: it is not in the cache; npm test brings it)' : ''}`, () => {
  let objects = 0

  beforeAll(async () => {
    for (const [name, spec] of specs()) {
      const profile = findProfile(spec.profile)
      if (profile === undefined) throw new Error(`no profile ${spec.profile}`)
      const { files, binaries } = generateChart(spec, profile)
      for (const isUpgrade of [false, true]) {
        const release = { name: 'on', namespace: 'user-ana', isUpgrade }
        const answer = await engine.render({ chart: { files, binaries }, release })
        if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
        objects += answer.value.manifests.length
        writeFileSync(join(folder, `${name}-${isUpgrade ? 'upgrade' : 'install'}.yaml`), answer.value.output)
      }
    }
  }, 300_000)

  it('knows three versions of Kubernetes', () => expect(versions.map((name) => name.slice(0, 5))).toEqual(['v1.35', 'v1.36', 'v1.37']))

  it.each(versions)('takes every object of the presets and of random charts: %s', (name) => {
    const { resources, summary } = validate(name.slice(1, -suffix.length))
    expect(resources ?? []).toEqual([])
    expect(summary).toEqual({ valid: objects, invalid: 0, errors: 0, skipped: 0 })
  })

  it('refuses an object with a field that Kubernetes does not know', () => {
    const file = join(folder, 'wrong.yaml')
    writeFileSync(file, 'apiVersion: v1\nkind: Service\nmetadata: {name: on}\nspec: {prots: []}\n')
    const { summary } = validate(versions[0]?.slice(1, -suffix.length) ?? '')
    rmSync(file)
    expect(summary.invalid).toBe(1)
  })
})

import { checkChart, type Finding } from '@slipway/shared/check'
import { loadKubernetesSchemas } from '@slipway/shared/check/kubernetes'
import { generateChart } from '@slipway/shared/generate'
import { presets } from '@slipway/shared/presets'
import { findProfile, profiles } from '@slipway/shared/profile'
import type { ChartSpec } from '@slipway/shared/spec'
import { arbitrarySpec } from '@slipway/shared/testing'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestEngine } from '../engine/test-engine.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

const release = { name: 'on', namespace: 'user-ana' }

async function findingsOf(spec: ChartSpec): Promise<readonly Finding[]> {
  const profile = findProfile(spec.profile)
  if (profile === undefined) throw new Error(`no profile ${spec.profile}`)
  const generated = generateChart(spec, profile)
  const answer = await engine.render({ chart: { files: generated.files, binaries: generated.binaries }, release })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  const findings = checkChart({ spec, profile, generated, rendered: answer.value, kubernetes: await loadKubernetesSchemas(), release })
  return findings.filter(({ silenced }) => silenced === undefined)
}

const inWords = (findings: readonly Finding[]) => findings.map(({ rule, message }) => `${rule}: ${message.en}`)

describe.each(presets.map((preset) => [preset.name, preset.spec] as const))('the preset %s', (_, spec) => {
  it('has no errors and few warnings, each at a field', async () => {
    const findings = await findingsOf(spec)
    expect(inWords(findings.filter(({ severity }) => severity === 'error'))).toEqual([])
    expect(findings.filter(({ severity }) => severity === 'warning').length).toBeLessThanOrEqual(5)
    expect(inWords(findings.filter(({ pointer }) => pointer === undefined))).toEqual([])
  })

  it('asks nobody for what the platform sets', async () => {
    expect(inWords((await findingsOf(spec)).filter(({ rule }) => rule === 'CH013'))).toEqual([])
  })
})

/** What the author cannot cause by any choice of the form: a generator that makes these is wrong. */
const never = new Set([
  'kubernetes-schema',
  'CH004',
  'CH022',
  'CH028',
  'CH031',
  'CH032',
  'CH045',
  'value-unused',
  'value-absent',
  'manifest-yaml',
])

describe.each(profiles.map((profile) => [profile.id, profile] as const))('random valid specs for %s', (_, profile) => {
  it('make charts that Kubernetes takes, whose values and references all lead somewhere', { timeout: 600_000 }, async () => {
    const property = fc.asyncProperty(arbitrarySpec(profile), async (spec) => {
      // NOTE a random question that no field uses is the author's; it is not in the chart's files.
      const ofFiles = (await findingsOf(spec)).filter(({ rule, file }) => rule !== 'value-unused' || file !== undefined)
      const wrong = ofFiles.filter(({ rule, severity }) => never.has(rule) || (rule === 'unresolved-reference' && severity === 'error'))
      expect(inWords(wrong)).toEqual([])
    })
    await fc.assert(property, { numRuns: Number(process.env.PROPERTY_RUNS ?? 15) })
  })
})

import { generateChart } from '@slipway/shared/generate'
import { findPreset } from '@slipway/shared/presets'
import { chaimeleon } from '@slipway/shared/profile'
import type { ChartSpec } from '@slipway/shared/spec'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestEngine } from '../engine/test-engine.ts'
import { objectsOf } from './rendered-objects.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

const encoded = Buffer.from('as-it-was').toString('base64')
const inCluster = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'desktop-tensorflow-lab', namespace: 'user-ana' },
  data: { 'container-password': encoded },
}

async function passwordOf(
  password: ChartSpec['guacamole']['password'],
  given: { objects?: Record<string, unknown>[]; set?: string[] } = {},
) {
  const preset = findPreset('desktop-tensorflow')
  if (preset === undefined) throw new Error('no preset')
  const { files } = generateChart({ ...preset.spec, guacamole: { password } }, chaimeleon)
  const answer = await engine.render({
    chart: { files },
    release: { name: 'lab', namespace: 'user-ana', isUpgrade: given.objects !== undefined },
    objects: given.objects ?? [],
    values: { set: given.set ?? [] },
  })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return objectsOf(answer.value).find((it) => it.kind === 'Secret')?.stringData?.['container-password']
}

describe('workstation password', () => {
  it('is random at first and survives an upgrade', async () => {
    expect(await passwordOf({ from: 'generated', keep: true })).toMatch(/^[A-Za-z0-9]{20}$/)
    expect(await passwordOf({ from: 'generated', keep: true }, { objects: [inCluster] })).toBe('as-it-was')
  })

  it('is new with every upgrade where the author wants that', async () => {
    expect(await passwordOf({ from: 'generated', keep: false, length: 30 }, { objects: [inCluster] })).toMatch(/^[A-Za-z0-9]{30}$/)
  })

  it('is what the user types; left empty, it is random and kept', async () => {
    expect(await passwordOf({ from: 'user' }, { set: ['password=mine'], objects: [inCluster] })).toBe('mine')
    expect(await passwordOf({ from: 'user' })).toMatch(/^[A-Za-z0-9]{20}$/)
    expect(await passwordOf({ from: 'user' }, { objects: [inCluster] })).toBe('as-it-was')
  })
})

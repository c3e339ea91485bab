import { generateChart } from '@slipway/shared/generate'
import { findPreset } from '@slipway/shared/presets'
import { chaimeleon } from '@slipway/shared/profile'
import { afterAll, expect, it } from 'vitest'
import { openTestEngine } from '../engine/test-engine.ts'
import { objectsOf } from './rendered-objects.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

/** The checksum on the pod of the static site with this page. */
async function checksumWith(content: string): Promise<string | undefined> {
  const preset = findPreset('static-site')
  if (preset === undefined) throw new Error('no preset')
  const volumes = [{ kind: 'config-files' as const, name: 'pages', files: [{ name: 'index.html', content }] }]
  const { files, binaries } = generateChart({ ...preset.spec, volumes }, chaimeleon)
  const answer = await engine.render({ chart: { files, binaries }, release: { name: 'lab', namespace: 'user-ana' } })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  const deployment = objectsOf(answer.value).find(({ kind }) => kind === 'Deployment')
  return /"checksum\/config":"([0-9a-f]{64})"/.exec(JSON.stringify(deployment?.spec))?.[1]
}

it('a pod starts anew when a configuration file changes, and only then', async () => {
  const first = await checksumWith('one')
  expect(first).toBeDefined()
  expect(await checksumWith('one')).toBe(first)
  expect(await checksumWith('two')).not.toBe(first)
})

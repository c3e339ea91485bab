import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { presets } from '@slipway/shared/presets'
import { expect, it } from 'vitest'

const script = fileURLToPath(new URL('./print-digests.fixture.ts', import.meta.url))
const other = process.env.SLIPWAY_OTHER_NODE

async function printDigests(node: string): Promise<{ version: string; digests: string[] }> {
  const { stdout } = await promisify(execFile)(node, [script])
  const [version = '', ...digests] = stdout.trim().split('\n')
  return { version, digests }
}

// NOTE `npm test` brings the other Node.
it.skipIf(other === undefined)('packs every preset to the same bytes on Node 22 and on the Node that runs this', async () => {
  const [there, here] = await Promise.all([printDigests(other ?? ''), printDigests(process.execPath)])
  expect(there.version).toMatch(/^v22\./)
  expect(here.version).not.toBe(there.version)
  expect(there.digests).toHaveLength(presets.length)
  expect(there.digests).toEqual(here.digests)
})

import { spawnSync } from 'node:child_process'
import { planPackage } from '@slipway/shared/package'
import { describe, expect, it } from 'vitest'
import { readTgz } from './read-tgz.ts'
import { writeTgz } from './write-tgz.ts'

const files = {
  'templates/deployment.yaml': 'kind: Deployment\n'.repeat(200),
  'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
  'values.yaml': 'text: "ñandú 日本語 😀"\n',
  [`files/${'long-folder-name/'.repeat(10)}a.txt`]: 'below a long path\n',
}
const binaries = { 'logo.png': Buffer.from([0x89, 0x50, 0, 255, 1]).toString('base64') }

type Files = [path: string, text: string][]

async function pack(order: (files: Files) => Files = (given) => given) {
  const plan = planPackage({
    name: 'demo',
    version: '0.1.0',
    files: Object.fromEntries(order(Object.entries(files))),
    binaries,
  })
  if (!plan.ok) throw new Error(plan.error.detail)
  return writeTgz(plan.value)
}

/** Pinned: another digest means that charts published before can no longer be rebuilt byte for byte. */
const GOLDEN = 'b345507455d1e45d5bf366d6ee0f8e8a6ef5e6a9936930eee7a5e00c2cf1a30b'

describe('writeTgz', () => {
  it('gives the pinned bytes, whatever the order of the files', async () => {
    expect((await pack()).digest).toBe(GOLDEN)
    expect((await pack((given) => given.toReversed())).digest).toBe(GOLDEN)
  })

  it('comes back as it went in', async () => {
    const { bytes } = await pack()
    const read = await readTgz(bytes)
    expect(read).toEqual({ ok: true, value: { folder: 'demo', chart: { files, binaries } } })
  })

  it('is listed by tar as plain files without a particular owner', async () => {
    const { bytes } = await pack()
    const listed = spawnSync('tar', ['tvzf', '-', '--full-time', '--numeric-owner'], {
      input: bytes,
      encoding: 'utf8',
      env: { TZ: 'UTC', PATH: '/usr/bin:/bin' },
    })
    expect(listed.stderr).toBe('')
    const lines = listed.stdout.trim().split('\n')
    expect(lines).toHaveLength(5)
    for (const line of lines) expect(line).toMatch(/^-rw-r--r-- 0\/0 +\d+ 1980-01-01 00:00:00 demo\//)
  })
})

import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ARCHIVE_LIMITS } from '@slipway/shared/package'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readFolder } from './read-folder.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-folder-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('calls a folder without Chart.yaml no chart, however much it holds', async () => {
  await writeFile(join(folder, 'huge'), '')
  await truncate(join(folder, 'huge'), ARCHIVE_LIMITS.unpackedBytes + 1)
  expect(await readFolder(folder)).toMatchObject({ ok: false, error: { detail: expect.stringContaining('It has no Chart.yaml.') } })
})

it('refuses a folder of too many files instead of leaving some out', async () => {
  await writeFile(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: demo\nversion: 0.1.0\n')
  await Promise.all(Array.from({ length: ARCHIVE_LIMITS.entries }, (_, index) => writeFile(join(folder, `${index}.txt`), '')))
  expect(await readFolder(folder)).toMatchObject({ ok: false, error: { detail: `It has more than ${ARCHIVE_LIMITS.entries} files.` } })
})

import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ARCHIVE_LIMITS } from '@slipway/shared/package'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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

describe('links', () => {
  beforeEach(async () => {
    await writeFile(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: demo\nversion: 0.1.0\n')
    await mkdir(join(folder, 'templates'))
  })

  it('are followed to files and to folders', async () => {
    await mkdir(join(folder, 'parts'))
    await writeFile(join(folder, 'parts/a.yaml'), 'a: 1\n')
    await symlink('../parts', join(folder, 'templates/parts'))
    await symlink('../parts/a.yaml', join(folder, 'templates/b.yaml'))
    const read = await readFolder(folder)
    expect(read.ok && Object.keys(read.value.files)).toEqual(['Chart.yaml', 'parts/a.yaml', 'templates/b.yaml', 'templates/parts/a.yaml'])
  })

  it('that lead nowhere are named', async () => {
    await symlink('gone.yaml', join(folder, 'templates/x.yaml'))
    await symlink('y.yaml', join(folder, 'templates/y.yaml'))
    expect(await readFolder(folder)).toMatchObject({
      ok: false,
      error: { title: 'templates/x.yaml cannot be part of a chart', detail: 'It is a link to something that is not there.' },
    })
    await rm(join(folder, 'templates/x.yaml'))
    expect(await readFolder(folder)).toMatchObject({ ok: false, error: { title: 'templates/y.yaml cannot be part of a chart' } })
  })

  it('that lead nowhere do not matter where .helmignore names them', async () => {
    await symlink('gone.yaml', join(folder, 'templates/x.yaml'))
    await writeFile(join(folder, '.helmignore'), 'templates/x.yaml\n')
    expect((await readFolder(folder)).ok).toBe(true)
  })

  it('back to a folder that they are in have no end', async () => {
    await symlink('..', join(folder, 'templates/again'))
    expect(await readFolder(folder)).toMatchObject({ ok: false, error: { detail: expect.stringContaining('so it has no end') } })
  })
})

it('refuses what is neither a file nor a folder', async () => {
  await writeFile(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: demo\nversion: 0.1.0\n')
  const server = createServer().listen(join(folder, 'socket'))
  await new Promise((resolve) => server.once('listening', resolve))
  expect(await readFolder(folder)).toMatchObject({ ok: false, error: { title: 'socket cannot be part of a chart' } })
  await new Promise((resolve) => server.close(resolve))
})

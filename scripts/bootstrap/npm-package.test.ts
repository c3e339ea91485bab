import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

let folder: string

/** A program named npm that does what `script` says, the only one in the path besides the shell's own. */
function pretendNpm(script: string): void {
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'npm'), 0o755)
  vi.stubEnv('PATH', `${folder}:/bin:/usr/bin`)
}

async function bring(): Promise<string> {
  vi.resetModules()
  const { bringPackage } = await import('./npm-package.mjs')
  return bringPackage('tool-1.0.0', 'tool', '1.0.0', 'Bring the tool')
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bring-'))
  vi.stubEnv('SLIPWAY_CACHE', join(folder, 'cache'))
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(process.platform === 'win32')('a package brought by npm', () => {
  it('lies in the cache folder, and is brought once', async () => {
    pretendNpm(`mkdir -p node_modules/tool && echo run >> ${folder}/runs`)
    const first = await bring()
    expect(first).toBe(join(folder, 'cache', 'tool-1.0.0', 'node_modules', 'tool'))
    expect(existsSync(first)).toBe(true)
    pretendNpm('exit 1')
    expect(await bring()).toBe(first)
  })

  it('leaves nothing behind when npm fails half-way', async () => {
    pretendNpm('mkdir -p node_modules/tool; exit 1')
    await expect(bring()).rejects.toThrow('npm could not bring tool@1.0.0.')
    expect(readdirSync(join(folder, 'cache'))).toEqual([])
  })

  it.each([
    ['echo "npm error code ENOTFOUND" >&2; exit 1', 'could not reach its registry', /network/],
    ['echo "npm error code E404" >&2; exit 1', 'does not offer', /Install Node/],
    ['echo "npm error code ENOSPC" >&2; exit 1', 'cannot be written', /SLIPWAY_CACHE/],
  ])('says what is wrong and what to do: %s', async (script, wrong, remedy) => {
    pretendNpm(script)
    await expect(bring()).rejects.toMatchObject({ message: expect.stringContaining(wrong), remedy: expect.stringMatching(remedy) })
  })

  it('says that npm is missing where it is', async () => {
    vi.stubEnv('PATH', folder)
    await expect(bring()).rejects.toMatchObject({ message: 'npm was not found.', remedy: expect.stringContaining('Install Node.js') })
  })
})

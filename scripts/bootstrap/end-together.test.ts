import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished, vi } from 'vitest'

const fixture = fileURLToPath(new URL('end-together.fixture.mjs', import.meta.url))
const names = ['deaf', 'deep', 'detached', 'quiet']

function pidsIn(folder: string): number[] {
  return readdirSync(folder).map((name) => Number(readFileSync(join(folder, name), 'utf8')))
}

/** Whether a process runs; one that has ended and waits to be reaped does not. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

it.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'a command that gets %s leaves nothing behind of what it started',
  { timeout: 60_000 },
  async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-end-'))
    const command = spawn(process.execPath, [fixture, folder], { stdio: 'ignore', env: { ...process.env, npm_lifecycle_event: undefined } })
    onTestFinished(() => {
      for (const pid of pidsIn(folder).filter(runs)) process.kill(pid, 'SIGKILL')
      command.kill('SIGKILL')
      rmSync(folder, { recursive: true })
    })
    await vi.waitFor(() => expect(readdirSync(folder).toSorted()).toEqual(names), { timeout: 30_000 })
    await vi.waitFor(() => expect(pidsIn(folder).every((pid) => pid > 0 && runs(pid))).toBe(true), { timeout: 30_000 })
    const ended = new Promise((resolve) => command.on('close', resolve))
    command.kill(signal)
    expect(await ended).toBe({ SIGTERM: 143, SIGINT: 130, SIGHUP: 129 }[signal])
    expect(pidsIn(folder).filter(runs)).toEqual([])
  },
)

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPreset } from '@slipway/shared/presets'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readConfig } from './config.ts'
import { temporaryFolder } from './repository/serve-repository.fixture.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

function start(dataDir: string, port = '0'): ChildProcess {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env
  const child = spawn(process.execPath, [main], { env: { PATH, HOME, NODE_COMPILE_CACHE, DATA_DIR: dataDir, PORT: port } })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function addressOf(child: ChildProcess): Promise<string> {
  let output = ''
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk)
    const address = /http:\/\/\S+/.exec(output)?.[0]
    if (address !== undefined) return address
  }
  throw new Error(`No address in ${JSON.stringify(output)}`)
}

describe('the server as a program', { timeout: 120_000 }, () => {
  it('prints its address, answers, and ends on SIGTERM with status 0', async () => {
    const child = start(await temporaryFolder())
    const address = await addressOf(child)
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('ends cleanly when Ctrl-C reaches it twice, by the terminal and by its parent', async () => {
    const dataDir = await temporaryFolder()
    const child = start(dataDir)
    await addressOf(child)
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(await readdir(dataDir)).not.toContain('server.lock')
  })

  it('ends a publication that is under way before it stops', async () => {
    const dataDir = await temporaryFolder()
    const child = start(dataDir)
    const address = await addressOf(child)
    const headers = { 'Content-Type': 'application/json', Accept: 'application/x-ndjson' }
    const body = JSON.stringify({ spec: findPreset('static-site')?.spec })
    const response = await fetch(`${address}/api/charts/publish`, { method: 'POST', headers, body })
    const exited = once(child, 'exit')
    let events = ''
    for await (const chunk of response.body ?? []) {
      events += Buffer.from(chunk).toString('utf8')
      // NOTE late enough for a busy machine to end it within the ten seconds that the server waits.
      if (events.includes('"step":"lint"') && !child.killed) child.kill('SIGTERM')
    }
    expect(events).toContain('"event":"published"')
    expect(await exited).toEqual([0, null])
    expect(await readdir(join(dataDir, 'charts', 'repositories', 'library'))).toHaveLength(1)
  })

  it('refuses a data directory that another server has, naming its process, and takes over from a dead one', async () => {
    const dataDir = await temporaryFolder()
    const first = start(dataDir)
    await addressOf(first)
    const second = start(dataDir)
    let said = ''
    second.stderr?.on('data', (chunk) => {
      said += String(chunk)
    })
    expect(await once(second, 'close')).toEqual([1, null])
    expect(said).toContain(`Process ${first.pid} is using ${dataDir}`)
    first.kill('SIGKILL')
    await once(first, 'exit')
    expect((await fetch(`${await addressOf(start(dataDir))}/healthz`)).status).toBe(200)
  })

  it('takes over a lock whose process id another program has by now', async () => {
    const dataDir = await temporaryFolder()
    await writeFile(join(dataDir, 'server.lock'), JSON.stringify({ pid: process.pid, started: '1' }))
    expect((await fetch(`${await addressOf(start(dataDir))}/healthz`)).status).toBe(200)
  })
})

describe('readConfig', () => {
  it('has defaults and takes an empty variable as unset', () => {
    expect(readConfig({ PORT: '' })).toMatchObject({ ok: true, value: { port: 3000, host: '127.0.0.1', repository: { kind: 'embedded' } } })
  })

  it('takes the address at which a proxy is reached', () => {
    expect(readConfig({ PUBLIC_URL: 'https://slipway.example/' })).toMatchObject({
      ok: true,
      value: { publicUrl: { hostname: 'slipway.example' } },
    })
  })

  it.each([
    [{ PORT: 'x' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ CHARTMUSEUM_URL: 'ftp://x' }, 'CHARTMUSEUM_URL'],
    [{ PUBLIC_URL: 'slipway.example' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://a:geheim@slipway.example/' }, 'PUBLIC_URL: a user name or password'],
    [{ PUBLIC_URL: 'https://slipway.example/?a' }, 'PUBLIC_URL: it ends with the path'],
    [{ CHARTMUSEUM_URL: 'https://a:geheim@x' }, 'CHARTMUSEUM_URL'],
  ])('refuses %j and names the variable', (environment, variable) => {
    const config = readConfig(environment)
    expect(config).toMatchObject({ ok: false, error: { detail: expect.stringContaining(variable) } })
    expect(JSON.stringify(config)).not.toContain('geheim')
  })
})

import { ok } from '@slipway/shared/base'
import { describe, expect, it } from 'vitest'
import { chartTgz } from '../archive/chart-tgz.fixture.ts'
import { pushPackage } from '../publishing/push-package.ts'
import { recordedExchanges } from '../repository/recorded.fixture.ts'
import { serveRepository } from '../repository/serve-repository.fixture.ts'
import { chartMuseumRegistry } from './chartmuseum/chartmuseum-registry.ts'
import { faulty, replay } from './faulty-repository.fixture.ts'

const noWait = async () => {}

describe('a repository without its API', () => {
  it('is named as one that takes no uploads, from what a real ChartMuseum answers', async () => {
    const registry = chartMuseumRegistry({ url: new URL(await replay(recordedExchanges('api disabled'))) })
    const pkg = await chartTgz('demo', '0.1.0')
    expect(await pushPackage(pkg, pkg, registry, { wait: noWait })).toMatchObject({
      ok: false,
      error: { type: 'repository-takes-no-uploads', fix: expect.stringContaining('--disable-api') },
    })
  })

  it.each([405, 501])('is the same where files alone are served and an upload is answered with %s', async (status) => {
    const registry = await faulty((request, response) => request.method === 'POST' && Boolean(response.status(status).end()))
    const pkg = await chartTgz('demo', '0.1.0')
    expect(await registry.upload(pkg, pkg)).toMatchObject({ ok: false, error: { type: 'repository-takes-no-uploads' } })
  })
})

describe('a storage that accepts no writes', () => {
  it.each([
    'open /var/lib/museum/storage/demo-0.1.0.tgz: read-only file system',
    'mkdir /var/lib/museum/storage/library: permission denied',
    'AccessDenied: Access Denied\n\tstatus code: 403',
  ])('is told at once, without the paths of the server: %s', async (error) => {
    let posts = 0
    const registry = await faulty((request, response) => {
      if (request.method !== 'POST') return false
      posts++
      return Boolean(response.status(500).json({ error }))
    })
    const pkg = await chartTgz('demo', '0.1.0')
    const pushed = await pushPackage(pkg, pkg, registry, { wait: noWait })
    expect(pushed).toMatchObject({
      ok: false,
      error: { type: 'repository-storage-fails', detail: expect.stringMatching(/says: .*(read-only|denied)/i) },
    })
    expect(JSON.stringify(pushed)).not.toContain('/var/lib')
    expect(posts).toBe(1)
  })

  it('is reported in its own words if it failed each time', async () => {
    let posts = 0
    const registry = await faulty((request, response) => {
      if (request.method !== 'POST') return false
      posts++
      return Boolean(response.status(500).json({ error: 'SlowDown: reduce your request rate' }))
    })
    const pkg = await chartTgz('demo', '0.1.0')
    expect(await pushPackage(pkg, pkg, registry, { wait: noWait })).toMatchObject({
      ok: false,
      error: { type: 'repository-storage-fails', detail: expect.stringContaining('SlowDown') },
    })
    expect(posts).toBe(4)
  })

  it('is reported as full if it is', async () => {
    const full = recordedExchanges('one object in storage').slice(1)
    const exchanges = [...recordedExchanges('api disabled').slice(2), ...full]
    const registry = chartMuseumRegistry({ url: new URL(await replay(exchanges)) })
    const pkg = await chartTgz('demo', '0.1.0')
    expect(await pushPackage(pkg, pkg, registry, { wait: noWait })).toMatchObject({
      ok: false,
      error: { type: 'repository-full', detail: expect.stringContaining('repo has reached storage limit') },
    })
  })
})

describe('a frozen repository', () => {
  it('is waited for no longer than all may take together, however many requests that is', async () => {
    let asked = 0
    const registry = await faulty((request) => request.originalUrl.includes('/api/') && ++asked > 0, { timeoutMs: 20_000 })
    const pkg = await chartTgz('demo', '0.1.0')
    expect(await pushPackage(pkg, pkg, registry, { boundMs: 2_000 })).toMatchObject({
      ok: false,
      error: { type: 'repository-too-slow', category: 'timeout', detail: expect.stringContaining('Nothing was stored') },
    })
    expect(asked).toBe(1)
  })

  it('that took the chart and then froze may have stored it', async () => {
    const registry = await faulty((request) => request.method === 'POST', { timeoutMs: 20_000 })
    const pkg = await chartTgz('demo', '0.1.0')
    expect(await pushPackage(pkg, pkg, registry, { boundMs: 4_000 })).toMatchObject({
      ok: false,
      error: { type: 'publish-outcome-unknown', detail: expect.stringContaining('may have arrived') },
    })
  })

  it('is left at once by who cancels, who hears whether the chart was on its way', async () => {
    const pkg = await chartTgz('demo', '0.1.0')
    for (const [method, type] of [
      ['GET', 'publish-cancelled'],
      ['POST', 'publish-outcome-unknown'],
    ] as const) {
      const cancel = new AbortController()
      const freeze = (request: { readonly originalUrl: string; readonly method: string }) => {
        if (!request.originalUrl.includes('/api/') || request.method !== method) return false
        cancel.abort()
        return true
      }
      const registry = await faulty(freeze, { timeoutMs: 60_000 })
      expect(await pushPackage(pkg, pkg, registry, { signal: cancel.signal })).toMatchObject({
        ok: false,
        error: { type, title: expect.stringContaining('cancelled') },
      })
    }
  })
})

describe('a repository that keeps only so many versions', () => {
  it('is reported to have dropped the older one', async () => {
    const { origin, store } = await serveRepository()
    const registry = chartMuseumRegistry({ url: new URL(`${origin}/chartrepo/library`) })
    const [old, fresh] = [await chartTgz('demo', '0.1.0'), await chartTgz('demo', '0.2.0')]
    expect(await pushPackage(old, old, registry)).toEqual(ok({ droppedVersions: [] }))
    const list = store.list.bind(store)
    // As ChartMuseum with --per-chart-limit=1: what is newest stays.
    store.list = async (repository) => (await list(repository)).filter(({ version }, _at, all) => all.length === 1 || version === '0.2.0')
    expect(await pushPackage(fresh, fresh, registry)).toEqual(ok({ droppedVersions: ['0.1.0'] }))
    expect(await pushPackage(fresh, fresh, registry)).toEqual(ok({ droppedVersions: [] }))
  })
})

describe('a name and a password in the address', () => {
  it('are signed in with and never shown', async () => {
    const url = new URL(await replay(recordedExchanges('basic auth')))
    url.username = 'curator'
    url.password = 's3cret'
    const registry = chartMuseumRegistry({ url })
    expect(await registry.upload({ name: 'alpha', version: '1.0.0' }, await chartTgz('alpha', '1.0.0'))).toEqual(ok('stored'))
    expect(registry.url + registry.title).not.toMatch(/curator|s3cret|@/)
  })

  it('are read as they were meant, and give way to those that are given apart', async () => {
    const asked: (string | undefined)[] = []
    const registryAt = async (signIn: { username?: string; password?: string }) => {
      const { origin } = await serveRepository()
      const url = new URL(origin)
      url.username = 'a@b'
      url.password = 'p:w%zz'
      const { fetch } = globalThis
      globalThis.fetch = async (target, init) => {
        asked.push(new Headers(init?.headers).get('authorization') ?? undefined)
        expect(String(target)).not.toContain('@')
        return fetch(target, init)
      }
      await chartMuseumRegistry({ url, ...signIn }).versionsOf('demo')
      globalThis.fetch = fetch
    }
    await registryAt({})
    await registryAt({ username: 'x', password: 'y' })
    const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`
    expect([asked[0], asked.at(-1)]).toEqual([basic('a@b:p:w%zz'), basic('x:y')])
  })
})

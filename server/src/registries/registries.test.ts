import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { ok } from '@slipway/shared/base'
import type express from 'express'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { chartTgz } from '../archive/chart-tgz.fixture.ts'
import { demoChart, openTestEngine } from '../engine/test-engine.ts'
import { pushPackage } from '../publishing/push-package.ts'
import { ChartStore } from '../repository/chart-store.ts'
import { testReaders } from '../repository/check-upload.fixture.ts'
import { recordedExchanges } from '../repository/recorded.fixture.ts'
import { serveRepository, temporaryFolder } from '../repository/serve-repository.fixture.ts'
import { chartMuseumRegistry } from './chartmuseum/chartmuseum-registry.ts'
import { embeddedRegistry } from './embedded/embedded-registry.ts'
import { faulty, forward, replay } from './faulty-repository.fixture.ts'
import { registryContract } from './registry.contract.ts'

const { checkUpload, dispose } = testReaders()
afterAll(dispose)

describe('the embedded repository', () => {
  registryContract(async () =>
    embeddedRegistry({
      checkUpload,
      store: new ChartStore(await temporaryFolder()),
      repository: 'library',
      url: '/chartrepo/library',
      now: () => new Date(),
    }),
  )
})

describe('a ChartMuseum over HTTP', () => {
  registryContract(async () => chartMuseumRegistry({ url: new URL(`${(await serveRepository()).origin}/chartrepo/library`) }))
})

const alpha = { name: 'alpha', version: '1.0.0' }

describe('against recorded answers of a real ChartMuseum', () => {
  it('uploads, meets the conflict and reads the digest back', async () => {
    const origin = await replay(recordedExchanges('context path and depth 1'))
    const registry = chartMuseumRegistry({ url: new URL(`${origin}/chartrepo/library`) })
    const pkg = await chartTgz('alpha', '1.0.0')
    expect(await registry.upload(alpha, pkg)).toEqual(ok('stored'))
    expect(await registry.upload(alpha, pkg)).toEqual(ok('duplicate'))
    expect(await registry.digestOf(alpha)).toEqual(ok('4360213f02e853ca80e7f19dc53735a36dfc2b3a773a8e24ee62d4e5a5b6c231'))
  })

  it.each([
    [{}, 'wants a user name and password'],
    [{ username: 'curator', password: 'wrong' }, 'does not accept this user name and password'],
  ])('says that the sign-in %j is refused, without the password', async (signIn, detail) => {
    const origin = await replay(recordedExchanges('basic auth'))
    const refused = await chartMuseumRegistry({ url: new URL(origin), ...signIn }).upload(alpha, await chartTgz('alpha', '1.0.0'))
    expect(refused).toMatchObject({ ok: false, error: { type: 'repository-sign-in-refused', detail: expect.stringContaining(detail) } })
    expect(JSON.stringify(refused)).not.toContain('wrong')
  })

  it('signs in', async () => {
    const origin = await replay(recordedExchanges('basic auth'))
    const registry = chartMuseumRegistry({ url: new URL(origin), username: 'curator', password: 's3cret' })
    expect(await registry.upload(alpha, await chartTgz('alpha', '1.0.0'))).toEqual(ok('stored'))
  })

  it('reads a refusal by size as text', async () => {
    const exchanges = [...recordedExchanges('upload limit 100 bytes'), ...recordedExchanges('default').slice(3, 4)]
    const registry = chartMuseumRegistry({ url: new URL(await replay(exchanges)) })
    const refused = await registry.upload(alpha, await chartTgz('alpha', '1.0.0'))
    expect(refused).toMatchObject({ ok: false, error: { category: 'too-large', detail: expect.stringContaining('request too large') } })
  })
})

const noWait = async () => {}
const certificateSchema = z.object({ cert: z.string(), key: z.string() })

describe('publishing to a repository that fails', () => {
  it('tries again after a fault of the server, and publishes once', async () => {
    let posts = 0
    const registry = await faulty((request, response) => {
      if (request.method !== 'POST' || ++posts > 3) return false
      response.status(500).end('{"error":"disk"}')
      return true
    })
    const pkg = await chartTgz('demo', '0.1.0')
    expect(await pushPackage(pkg, pkg, registry, { wait: noWait })).toEqual(ok({ droppedVersions: [] }))
    expect(posts).toBe(4)
  })

  it('recognises a chart that arrived although the answer was lost, and does not send it again', async () => {
    let posts = 0
    const registry = await faulty(async (request, response, upstream) => {
      if (request.method !== 'POST') return false
      posts++
      await forward(request, upstream)
      response.socket?.destroy()
      return true
    })
    const pkg = await chartTgz('demo', '0.1.0')
    expect(await pushPackage(pkg, pkg, registry, { wait: noWait })).toEqual(ok({ droppedVersions: [] }))
    expect(posts).toBe(1)
  })

  it('calls other bytes a conflict and offers the next version; equal bytes are published', async () => {
    const registry = await faulty(() => false)
    const first = await chartTgz('demo', '0.1.0', 'one')
    await pushPackage(first, first, registry, { wait: noWait })
    expect(await pushPackage(first, first, registry, { wait: noWait })).toEqual(ok({ droppedVersions: [] }))
    const second = await chartTgz('demo', '0.1.0', 'two')
    expect(await pushPackage(second, second, registry, { wait: noWait })).toMatchObject({
      ok: false,
      error: { type: 'chart-version-exists', category: 'conflict', fix: 'Publish it as 0.1.1.' },
    })
  })

  it('is not fooled by a page that says 200, follows no redirect, and gives up in time', async () => {
    const pkg = await chartTgz('demo', '0.1.0')
    const page = await faulty((_request, response) => Boolean(response.status(200).type('html').end('<h1>Sign in</h1>')))
    expect(await pushPackage(pkg, pkg, page, { wait: noWait })).toMatchObject({ ok: false, error: { type: 'repository-not-found' } })
    const redirecting = await faulty((_request, response) => Boolean(response.redirect('http://169.254.169.254/')) || true)
    expect(await pushPackage(pkg, pkg, redirecting, { wait: noWait })).toMatchObject({ ok: false, error: { type: 'repository-redirects' } })
    const silent = await faulty(() => true)
    expect(await pushPackage(pkg, pkg, silent, { wait: noWait })).toMatchObject({ ok: false, error: { type: 'repository-unreachable' } })
  })

  it('waits as long as the answer to too many requests says', async () => {
    let posts = 0
    const registry = await faulty((request, response) => {
      if (request.method !== 'POST' || ++posts > 1) return false
      response.status(429).set('Retry-After', '0').end('{"error":"slow down"}')
      return true
    })
    const pkg = await chartTgz('demo', '0.1.0')
    expect(await registry.upload(pkg, pkg)).toEqual(ok('stored'))
    expect(posts).toBe(2)
  })

  it.each([
    ['is gone', (response: express.Response) => response.socket?.destroy()],
    ['is full', (response: express.Response) => response.status(503).end()],
    ['says nonsense', (response: express.Response) => response.status(200).end('{"version":')],
  ])('does not say that nothing was stored where it took the chart and then %s', async (_name, fail) => {
    let taken = false
    const registry = await faulty(async (request, response, upstream) => {
      if (!taken && request.method !== 'POST') return false
      if (taken) fail(response)
      else response.status((await forward(request, upstream)).status).end('{"saved":true}')
      taken = true
      return true
    })
    const pkg = await chartTgz('demo', '0.1.0')
    const pushed = await pushPackage(pkg, pkg, registry, { wait: noWait })
    expect(pushed).toMatchObject({
      ok: false,
      error: { type: 'publish-outcome-unknown', detail: expect.stringContaining('could not be asked') },
    })
    expect(JSON.stringify(pushed)).not.toContain('Nothing was stored')
  })

  it('does not take a chart for published that is never listed', async () => {
    const registry = await faulty((request, response) => request.method === 'POST' && Boolean(response.status(201).end('{"saved":true}')))
    const pkg = await chartTgz('demo', '0.1.0')
    expect(await pushPackage(pkg, pkg, registry, { wait: noWait })).toMatchObject({ ok: false, error: { type: 'publish-outcome-unknown' } })
  })

  it('ends an answer that comes byte by byte, and one that never ends', async () => {
    const pkg = await chartTgz('demo', '0.1.0')
    const drip = await faulty((_request, response) => {
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
      return true
    })
    expect(await drip.digestOf(pkg)).toMatchObject({ ok: false, error: { type: 'repository-unreachable' } })
    let isClosed = false
    const flood = await faulty((request, response) => {
      if (!request.originalUrl.includes('/api/')) return false
      const pour = () => {
        while (response.write(Buffer.alloc(65_536, 120)));
      }
      response.on('drain', pour).on('close', () => {
        isClosed = true
      })
      pour()
      return true
    })
    expect((await flood.digestOf(pkg)).ok).toBe(false)
    await expect.poll(() => isClosed).toBe(true)
  })

  it('finds the context path in an index of nothing but line feeds', async () => {
    const registry = await faulty((request, response) => {
      if (!request.originalUrl.endsWith('/index.yaml')) return false
      response.end(`apiVersion: v1\nserverInfo:${'\n'.repeat(500_000)}  contextPath: /x\n`)
      return true
    })
    expect((await registry.digestOf(await chartTgz('demo', '0.1.0'))).ok).toBe(true)
  })

  it('trusts only certificates from a trusted authority', async () => {
    const engine = openTestEngine({ timeoutMs: 20_000, spare: false })
    const made =
      '{{ $c := genSelfSignedCert "localhost" (list "127.0.0.1") (list "localhost") 2 }}cert: {{ $c.Cert | quote }}\nkey: {{ $c.Key | quote }}'
    const rendered = await engine.render(demoChart({ 'a.yaml': made }))
    engine.dispose()
    const { cert, key } = certificateSchema.parse(parse(rendered.ok ? (rendered.value.templates['demo/templates/a.yaml'] ?? '') : ''))
    let asked = 0
    const server = createTlsServer({ cert, key }, () => asked++)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const pkg = await chartTgz('demo', '0.1.0')
    const registry = chartMuseumRegistry({ url: new URL(`https://127.0.0.1:${port}`), username: 'curator', password: 's3cret' })
    expect(await registry.upload(pkg, pkg)).toMatchObject({
      ok: false,
      error: { detail: expect.stringContaining('certificate is not trusted') },
    })
    expect(asked).toBe(0)
  })

  it('does not send a chart again to a repository that is full', async () => {
    let posts = 0
    const registry = await faulty((request, response) => {
      if (request.method !== 'POST') return false
      posts++
      response.status(507).end('{"error":"repo has reached storage limit"}')
      return true
    })
    const pkg = await chartTgz('demo', '0.1.0')
    const pushed = await pushPackage(pkg, pkg, registry, { wait: noWait })
    expect(pushed).toMatchObject({ ok: false, error: { detail: expect.stringContaining('storage limit') } })
    expect(posts).toBe(1)
  })

  it('says that nothing listens', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await new Promise((resolve) => server.close(resolve))
    const registry = chartMuseumRegistry({ url: new URL(`http://127.0.0.1:${port}`) })
    const pkg = await chartTgz('demo', '0.1.0')
    expect(await registry.upload(pkg, pkg)).toMatchObject({
      ok: false,
      error: { detail: expect.stringContaining('nothing is listening there') },
    })
  })
})

// Keeps the page and its engine in the browser, so that both work without a network.
// In: requests of the page. Out: answers, from the network or kept.
// Never: keeps answers of the server's API or repository; takes over from an older worker unasked.
import digestFile from '../../../../engine/dist/helm.wasm.sha256?raw'
import type { Build, ToWorker } from './build.ts'
import { decideAnswer } from './decide-answer.ts'
import { appCacheName, engineCacheName, keep, keptAnswer, staleCaches } from './kept.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope
declare const SLIPWAY_BUILD: Build

/** A slow network is asked this long for the page before the kept one is shown. */
const pageTimeoutMs = 4_000

const build: Build = SLIPWAY_BUILD
const digest = digestFile.trim().split(/\s/)[0] ?? ''
/** The start page: the worker's own folder, which is also the reach of what it answers. */
const start = new URL('.', self.location.href)
const appCache = appCacheName(start.pathname, build.version)
const engineCache = engineCacheName(start.pathname, digest)

function addressOf(name: string): string {
  return new URL(name, start).href
}

/** The page itself; another build's would name files that are not kept here. */
async function keepPage(cache: Cache): Promise<void> {
  const answer = await fetch(start, { cache: 'reload' })
  const text = await answer.clone().text()
  if (!answer.ok || !text.includes(build.entry)) throw new Error('The server has another build of the page by now')
  await cache.put(start, answer)
}

async function keepFresh(cache: Cache, url: string): Promise<void> {
  const answer = await fetch(url, { cache: 'reload' })
  if (answer.ok) await cache.put(url, answer)
}

async function install(): Promise<void> {
  const [app, engine] = await Promise.all([caches.open(appCache), caches.open(engineCache)])
  await keepPage(app)
  await Promise.all(build.hashed.map((name) => keep(app, addressOf(name))))
  await Promise.all(build.plain.map((name) => keepFresh(app, addressOf(name))))
  await keep(engine, addressOf(`engine/helm.wasm?v=${digest}`))
}

async function activate(): Promise<void> {
  const stale = staleCaches(start.pathname, await caches.keys(), [appCache, engineCache])
  await Promise.all(stale.map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** The network's answer, where it gives a useful one in time. NOTE a request for a page can't be given a signal. */
async function fromNetwork(request: Request): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, pageTimeoutMs))
  const answer = await Promise.race([fetch(request).catch(() => undefined), late])
  return answer === undefined || answer.status >= 500 ? undefined : answer
}

async function fromNetworkFirst(request: Request, kept: string): Promise<Response> {
  const known = await (await caches.open(appCache)).match(kept, { ignoreVary: true })
  return known === undefined ? fetch(request) : ((await fromNetwork(request)) ?? known)
}

async function fromKeptFirst(request: Request): Promise<Response> {
  const kept = await keptAnswer(request.url)
  if (kept !== undefined) return kept
  const answer = await fetch(request)
  if (answer.ok && !request.url.includes('/engine/')) await (await caches.open(appCache)).put(request.url, answer.clone())
  return answer
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const answer = decideAnswer(request, start.href, build.plain)
  if (answer === 'page') event.respondWith(fromNetworkFirst(request, start.href))
  else if (answer === 'fresh') event.respondWith(fromNetworkFirst(request, request.url))
  else if (answer === 'kept') event.respondWith(fromKeptFirst(request))
})
self.addEventListener('message', (event) => {
  const kind: unknown = Reflect.get(Object(event.data), 'kind')
  if (kind === ('take-over' satisfies ToWorker['kind'])) void self.skipWaiting()
  if (kind === ('describe' satisfies ToWorker['kind'])) event.ports[0]?.postMessage({ version: build.version, entry: build.entry })
})

import { type Request, type Response, Router } from 'express'
import type { ArchiveReader } from '../../archive/archive-reader.ts'
import type { ChartEngine } from '../../publishing/chart-engine.ts'
import type { ChartStore } from '../chart-store.ts'
import type { CheckUpload } from '../check-upload.ts'
import { IndexCache } from '../index-file.ts'
import { repositoryNameFault } from '../repository-name.ts'
import { storageProblem } from '../storage-problem.ts'
import { sendError, sendJson } from './answer.ts'
import { listCharts, listVersions, readVersion } from './read-charts.ts'
import { type UploadContext, upload, uploadProvenance } from './upload.ts'

export interface RepositoryOptions {
  readonly store: ChartStore
  readonly archives: ArchiveReader
  readonly engine: Pick<ChartEngine, 'inspect'>
  /** Shared with all else that takes uploads, so that its bound on memory holds for them together. */
  readonly checkUpload: CheckUpload
  /** The path under which clients reach the router; `serverInfo` of the index says it. */
  readonly contextPath: string
  readonly version: string
  readonly uploadLimitBytes: number
  readonly now: () => Date
}

/** ChartMuseum's API at depth 1: `/:repo/index.yaml`, `/api/:repo/charts`. Whatever is not there is its 404. */
export function chartRepository(options: RepositoryOptions): Router {
  const router = Router({ caseSensitive: true, strict: true })
  const context: Context = { ...options, indexes: new IndexCache(options.contextPath) }
  router.use(async (request, response) => {
    const parts = decodePath(request.path)
    try {
      const found = parts !== undefined && (await dispatch(context, parts, request, response))
      if (!found) sendError(response, 404, 'not found')
    } catch (error) {
      const problem = storageProblem(error)
      if (problem === undefined || response.headersSent) throw error
      sendError(response, problem.status, `${problem.title}. ${problem.detail} ${problem.fix}`)
    }
  })
  return router
}

type Context = RepositoryOptions & { readonly indexes: IndexCache }

async function dispatch(context: Context, parts: readonly string[], request: Request, response: Response): Promise<boolean> {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (parts.length === 1 && request.method === 'GET') return sendAbout(context, parts[0] ?? '', response)
  const [first = '', second = '', ...rest] = parts
  if (first === 'api') {
    const fault = repositoryNameFault(second)
    if (fault === undefined) return dispatchApi(context, second, rest, request, response)
    const isUpload = request.method === 'POST' && second !== '' && rest.length === 1 && ['charts', 'prov'].includes(rest[0] ?? '')
    if (isUpload) sendError(response, 400, fault)
    return isUpload
  }
  if (!isRead || repositoryNameFault(first) !== undefined) return false
  if (second === 'index.yaml' && rest.length === 0) return sendIndex(context, first, response)
  if (second === 'charts' && rest.length === 1) return sendArchive(context.store, first, rest[0] ?? '', response)
  return false
}

async function dispatchApi(context: Context, repository: string, rest: string[], request: Request, response: Response): Promise<boolean> {
  const [what, ...parts] = rest
  const { method } = request
  const isRead = method === 'GET' || method === 'HEAD'
  const uploads: UploadContext = context
  if (what === 'prov' && parts.length === 0 && method === 'POST') await uploadProvenance(uploads, repository, response)
  else if (what !== 'charts') return false
  else if (parts.length === 0 && method === 'POST') await upload(uploads, repository, response)
  else if (parts.length === 0 && method === 'GET') await listCharts(context.store, repository, request, response)
  else if (parts.length === 1 && isRead) await listVersions(context.store, repository, parts[0] ?? '', response)
  else if (parts.length === 2 && isRead) await readVersion(context, repository, parts, response)
  else if (parts.length === 3 && method === 'GET' && ['templates', 'values'].includes(parts[2] ?? '')) {
    await readVersion(context, repository, parts, response)
  } else return false
  return true
}

function sendAbout(context: Context, what: string, response: Response): boolean {
  if (what === '') response.type('html').send('<!doctype html><title>Charts</title><h1>Welcome to ChartMuseum!</h1>\n')
  else if (what === 'health') sendJson(response, 200, { healthy: true })
  else if (what === 'info') sendJson(response, 200, { version: context.version })
  else if (what === 'index.yaml') return sendAbout(context, '', response)
  else return false
  return true
}

async function sendIndex({ store, indexes, now }: Context, repository: string, response: Response): Promise<boolean> {
  const index = indexes.indexOf(repository, await store.list(repository), now())
  response.set({ 'Content-Type': 'application/x-yaml', ETag: index.etag, 'Cache-Control': 'no-cache' })
  if (response.req.headers['if-none-match'] === index.etag) response.status(304).end()
  else response.end(response.req.method === 'HEAD' ? undefined : index.text)
  return true
}

async function sendArchive(store: ChartStore, repository: string, fileName: string, response: Response): Promise<boolean> {
  if (fileName.endsWith('.tgz.prov')) {
    const provenance = await store.readProvenance(repository, fileName.slice(0, -'.prov'.length))
    if (provenance === undefined) sendError(response, 404, 'object not found')
    else response.set('Content-Type', 'application/pgp-signature').end(provenance)
  } else if (fileName.endsWith('.tgz')) {
    const archive = await store.readArchive(repository, fileName)
    if (archive === undefined) sendError(response, 404, 'object not found')
    else sendTgz(archive.tgz, archive.record.digest, response)
  } else sendError(response, 500, 'unsupported file extension')
  return true
}

function sendTgz(tgz: Buffer, digest: string, response: Response): void {
  response.set({ 'Content-Type': 'application/x-tar', 'Content-Length': String(tgz.length), ETag: `"${digest}"` })
  if (response.req.headers['if-none-match'] === `"${digest}"`) response.status(304).removeHeader('Content-Length')
  else if (response.req.method !== 'HEAD') return void response.end(tgz)
  response.end()
}

/** The segments of a path, each decoded once; undefined where a decoded one would be more than a segment. */
function decodePath(path: string): string[] | undefined {
  try {
    const parts = path.slice(1).split('/').map(decodeURIComponent)
    const safe = parts.every((part) => !/[/\\\0]/.test(part) && part !== '.' && part !== '..')
    return safe ? parts : undefined
  } catch {
    return undefined
  }
}

import { archiveName } from '@slipway/shared/package'
import type { Request, Response } from 'express'
import type { ArchiveReader } from '../../archive/archive-reader.ts'
import type { ChartEngine } from '../../publishing/chart-engine.ts'
import type { ChartStore } from '../chart-store.ts'
import { byName, chartVersionOf, findVersion } from '../versions.ts'
import { sendBusy, sendError, sendJson } from './answer.ts'

/** GET /api/:repo/charts, a page of it with `limit` and `offset`. */
export async function listCharts(store: ChartStore, repository: string, request: Request, response: Response): Promise<void> {
  const { searchParams } = new URL(request.originalUrl, 'http://localhost')
  const [limitText, offsetText] = [searchParams.get('limit'), searchParams.get('offset')]
  if (limitText !== null && !/^0*[1-9]\d{0,8}$/.test(limitText)) return sendError(response, 400, 'limit is not a valid positive integer')
  if (offsetText !== null && !/^\d{1,9}$/.test(offsetText)) return sendError(response, 400, 'offset is not a valid non-negative integer')
  const all = [...byName(await store.list(repository))]
  // NOTE ChartMuseum answers `{}` to an offset without a limit; clients that page have learned to send both.
  const limit = limitText !== null ? Number(limitText) : offsetText === null ? all.length : 0
  const offset = Number(offsetText ?? 0)
  const page = all.slice(offset, offset + limit)
  sendJson(response, 200, Object.fromEntries(page.map(([name, versions]) => [name, versions.map(chartVersionOf)])))
}

/** GET and HEAD /api/:repo/charts/:name. */
export async function listVersions(store: ChartStore, repository: string, name: string, response: Response): Promise<void> {
  const versions = byName(await store.list(repository)).get(name)
  if (versions === undefined) return sendError(response, 404, 'chart not found')
  sendJson(response, 200, versions.map(chartVersionOf))
}

/** What reads stored charts. */
export interface ReadContext {
  readonly store: ChartStore
  readonly archives: ArchiveReader
  readonly engine: Pick<ChartEngine, 'inspect'>
}

/** GET and HEAD /api/:repo/charts/:name/:version, and its templates and values. */
export async function readVersion(context: ReadContext, repository: string, parts: string[], response: Response): Promise<void> {
  const [name = '', version = '', part] = parts
  const versions = byName(await context.store.list(repository)).get(name)
  if (versions === undefined) return sendError(response, 404, 'no chart name found')
  const record = findVersion(versions, version)
  if (record === undefined) {
    return sendError(response, 404, `no chart version found for ${name}-${version === 'latest' ? '' : version}`)
  }
  if (part === undefined) return sendJson(response, 200, chartVersionOf(record))
  const archive = await context.store.readArchive(repository, archiveName(record.name, record.version))
  if (archive === undefined) return sendError(response, 404, 'object not found')
  return part === 'values' ? sendValues(context, archive.tgz, response) : sendTemplates(context, archive.tgz, response)
}

async function sendValues({ archives }: ReadContext, tgz: Buffer, response: Response): Promise<void> {
  const read = await archives.read(tgz, 'values.yaml')
  if (read === 'busy' || read === 'too-slow') return sendBusy(response)
  const text = read.ok ? read.files.files['values.yaml'] : undefined
  if (text === undefined) return sendError(response, 404, 'values.yaml not found')
  response.status(200).set('Content-Type', 'application/yaml').end(text)
}

async function sendTemplates({ archives, engine }: ReadContext, tgz: Buffer, response: Response): Promise<void> {
  const [read, loaded] = [await archives.read(tgz, 'templates'), await archives.read(tgz, 'loaded')]
  if (typeof read === 'string' || typeof loaded === 'string') return sendBusy(response)
  const inspected = loaded.ok ? await engine.inspect({ chart: loaded.files, packed: true }) : undefined
  const texts = read.ok
    ? Object.entries(read.files.files).map(([name, text]) => ({ name, data: Buffer.from(text).toString('base64') }))
    : []
  const binaries = read.ok ? Object.entries(read.files.binaries ?? {}).map(([name, data]) => ({ name, data })) : []
  sendJson(response, 200, { templates: [...texts, ...binaries], values: (inspected?.ok && inspected.value.values) || {} })
}

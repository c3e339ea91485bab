import type { Request, Response } from 'express'
import { parse } from 'yaml'
import { untar } from '../../archive/untar.ts'
import type { ChartStore, VersionRecord } from '../chart-store.ts'
import { fileOf } from '../check-upload.ts'
import { byName, chartVersionOf, findVersion } from '../versions.ts'
import { sendError, sendJson } from './answer.ts'

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

/** GET and HEAD /api/:repo/charts/:name/:version, and its templates and values. */
export async function readVersion(store: ChartStore, repository: string, parts: string[], response: Response): Promise<void> {
  const [name = '', version = '', part] = parts
  const versions = byName(await store.list(repository)).get(name)
  if (versions === undefined) return sendError(response, 404, 'no chart name found')
  const record = findVersion(versions, version)
  if (record === undefined) {
    return sendError(response, 404, `no chart version found for ${name}-${version === 'latest' ? '' : version}`)
  }
  if (part === undefined) return sendJson(response, 200, chartVersionOf(record))
  return sendPart(store, { repository, record, part }, response)
}

interface WantedPart {
  readonly repository: string
  readonly record: VersionRecord
  readonly part: string
}

async function sendPart(store: ChartStore, { repository, record, part }: WantedPart, response: Response): Promise<void> {
  const archive = await store.readArchive(repository, `${record.name}-${record.version}.tgz`)
  const untarred = archive === undefined ? undefined : await untar(archive.tgz)
  const entries = untarred?.ok ? untarred.entries : []
  const values = fileOf(entries, 'values.yaml')
  if (part === 'values') {
    if (values === undefined) return sendError(response, 404, 'values.yaml not found')
    response.status(200).set('Content-Type', 'application/yaml').end(values)
    return
  }
  const templates = entries
    .map(({ path, bytes }) => ({ name: path.slice(path.indexOf('/') + 1), data: bytes.toString('base64') }))
    .filter(({ name }) => name.startsWith('templates/'))
  sendJson(response, 200, { templates, values: values === undefined ? {} : (parse(values.toString('utf8'), { version: '1.1' }) ?? {}) })
}

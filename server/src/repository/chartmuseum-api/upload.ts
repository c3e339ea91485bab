import type { Response } from 'express'
import type { ChartStore } from '../chart-store.ts'
import type { CheckedUpload, CheckUpload } from '../check-upload.ts'
import { sendBusy, sendError, sendJson, sendUnread } from './answer.ts'
import { isProvenance, provenanceOf } from './provenance.ts'
import { readUpload } from './read-upload.ts'

export interface UploadContext {
  readonly store: ChartStore
  readonly checkUpload: CheckUpload
  readonly uploadLimitBytes: number
  readonly now: () => Date
}

/**
 * POST /api/:repo/charts. `?force` changes nothing: a published version is immutable here, so the answer is the same
 * 409 as with ChartMuseum's `--disable-force-overwrite`.
 */
export async function upload(context: UploadContext, repository: string, response: Response): Promise<void> {
  const body = await readUpload(response, context.uploadLimitBytes)
  if (body.form === 'none') return sendUnread(response, body.fault)
  if (body.form === 'multipart') return storeParts(context, repository, body, response)
  const checked = await context.checkUpload(body.bytes)
  if (!checked.ok) return sendRefusal(response, checked)
  const stored = await context.store.add(repository, checked.chart, body.bytes, context.now())
  if (!stored) return sendError(response, 409, 'file already exists')
  sendJson(response, 201, { saved: true })
}

/** POST /api/:repo/prov: a provenance file alone; ChartMuseum answers 500 to a bad one, and so do we. */
export async function uploadProvenance(context: UploadContext, repository: string, response: Response): Promise<void> {
  const body = await readUpload(response, context.uploadLimitBytes)
  if (body.form === 'none') return sendUnread(response, body.fault)
  const bytes = body.form === 'raw' ? body.bytes : (body.provenance ?? Buffer.alloc(0))
  const named = provenanceOf(bytes)
  if (named === undefined) return sendError(response, 500, 'invalid provenance file')
  const stored = await context.store.addProvenance(repository, named, bytes)
  if (!stored) return sendError(response, 409, 'file already exists')
  sendJson(response, 201, { saved: true })
}

interface Parts {
  readonly chart?: Buffer
  readonly provenance?: Buffer
}

async function storeParts({ store, now, checkUpload }: UploadContext, repository: string, parts: Parts, response: Response): Promise<void> {
  const { chart: tgz, provenance } = parts
  if (tgz === undefined && provenance === undefined) {
    return sendError(response, 400, 'no package or provenance file found in form fields chart and prov')
  }
  const checked = tgz === undefined ? undefined : await checkUpload(tgz)
  if (checked?.ok === false) return sendRefusal(response, checked)
  if (provenance !== undefined && !isProvenance(provenance)) return sendError(response, 400, 'invalid provenance file')
  const named = checked?.chart ?? provenanceOf(provenance ?? Buffer.alloc(0))
  if (named === undefined) return sendError(response, 400, 'invalid provenance file')
  const there = await store.has(repository, named)
  if ((tgz !== undefined && there.chart) || (provenance !== undefined && there.provenance)) {
    return sendError(response, 409, 'chart already exists')
  }
  if (checked !== undefined && tgz !== undefined && !(await store.add(repository, checked.chart, tgz, now()))) {
    return sendError(response, 409, 'chart already exists')
  }
  if (provenance !== undefined && !(await store.addProvenance(repository, named, provenance))) {
    return sendError(response, 409, 'chart already exists')
  }
  sendJson(response, 201, { saved: true })
}

function sendRefusal(response: Response, { error, busy }: Extract<CheckedUpload, { ok: false }>): void {
  if (busy) sendBusy(response, error)
  else sendError(response, 400, error)
}

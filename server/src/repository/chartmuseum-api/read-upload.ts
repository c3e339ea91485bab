import type { IncomingMessage, ServerResponse } from 'node:http'
import busboy from 'busboy'
import { type BodyFault, readBody } from '../../body/read-body.ts'

/** What an upload's body holds. */
export type UploadBody =
  | { readonly form: 'raw'; readonly bytes: Buffer }
  | { readonly form: 'multipart'; readonly chart?: Buffer; readonly provenance?: Buffer }
  | { readonly form: 'none'; readonly fault: BodyFault }

/** The body of an upload, raw or multipart (chunked too); the limit counts the whole body with its boundaries. */
export async function readUpload(response: ServerResponse<IncomingMessage>, limitBytes: number): Promise<UploadBody> {
  const body = await readBody(response, { limitBytes })
  if (typeof body === 'string') return { form: 'none', fault: body }
  const type = response.req.headers['content-type'] ?? ''
  if (!/^multipart\/form-data\b/i.test(type)) return { form: 'raw', bytes: body }
  return { form: 'multipart', ...(await readParts(body, type)) }
}

/** The known fields; a body that is not what it says has none, as ChartMuseum sees it. */
function readParts(body: Buffer, contentType: string): Promise<{ chart?: Buffer; provenance?: Buffer }> {
  return new Promise((resolve) => {
    const found: { chart?: Buffer; provenance?: Buffer } = {}
    const done = () => resolve(found)
    let parser: busboy.Busboy
    try {
      parser = busboy({ headers: { 'content-type': contentType }, limits: { files: 10, fields: 10, parts: 20 } })
    } catch {
      return done()
    }
    parser.on('file', (field, stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (field === 'chart') found.chart ??= Buffer.concat(chunks)
        if (field === 'prov') found.provenance ??= Buffer.concat(chunks)
      })
      stream.on('error', done)
    })
    parser.on('close', done)
    parser.on('error', done)
    parser.end(body)
  })
}

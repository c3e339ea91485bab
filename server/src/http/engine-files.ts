import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress, gzip } from 'node:zlib'
import type { RequestHandler } from 'express'
import { acceptedEncoding, type Encoding } from './compressed.ts'

export interface EngineFilesOptions {
  /** Holds `helm.wasm.br` and `helm.wasm.sha256`. */
  readonly distDir: string
  /** Where the gzip form is kept once it is made. */
  readonly cacheDir: string
}

/** The engine for browsers: brotli where accepted, gzip elsewhere (browsers offer `br` only over HTTPS and on localhost). */
export function engineFiles({ distDir, cacheDir }: EngineFilesOptions): RequestHandler {
  const forms = new Map<Encoding, Promise<Buffer>>()
  const digest = readFile(join(distDir, 'helm.wasm.sha256'), 'utf8').then((text) => text.trim().split(/\s/)[0] ?? '')
  digest.catch(() => undefined)
  const bytesIn = (encoding: Encoding, sha256: string): Promise<Buffer> => {
    const known = forms.get(encoding) ?? readForm({ distDir, cacheDir }, encoding, sha256)
    if (encoding !== 'identity') forms.set(encoding, known)
    known.catch(() => forms.delete(encoding))
    return known
  }
  return async (request, response, next) => {
    if (request.path !== '/helm.wasm' || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    const sha256 = await digest
    const encoding = acceptedEncoding(request)
    const etag = `"${sha256.slice(0, 32)}-${encoding}"`
    const asked = new URL(request.originalUrl, 'http://localhost').searchParams.get('v')
    response.set({
      'Content-Type': 'application/wasm',
      'Cache-Control': asked === sha256 ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ETag: etag,
    })
    if (request.headers['if-none-match'] === etag) return void response.status(304).end()
    const bytes = await bytesIn(encoding, sha256)
    if (encoding !== 'identity') response.set('Content-Encoding', encoding)
    response.set('Content-Length', String(bytes.length)).end(request.method === 'HEAD' ? undefined : bytes)
  }
}

async function readForm({ distDir, cacheDir }: EngineFilesOptions, encoding: Encoding, sha256: string): Promise<Buffer> {
  const brotli = await readFile(join(distDir, 'helm.wasm.br'))
  if (encoding === 'br') return brotli
  if (encoding === 'identity') return promisify(brotliDecompress)(brotli)
  const cached = join(cacheDir, `${sha256}.wasm.gz`)
  const there = await readFile(cached).catch(() => undefined)
  if (there !== undefined) return there
  const made = await promisify(gzip)(await promisify(brotliDecompress)(brotli), { level: 6 })
  await mkdir(cacheDir, { recursive: true })
  await writeFile(`${cached}.${process.pid}`, made)
  await rename(`${cached}.${process.pid}`, cached)
  return made
}

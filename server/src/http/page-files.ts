import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, RequestHandler, Response } from 'express'
import { acceptedEncoding, type Encoding } from './compressed.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** The addresses that the page draws; a program that asks for another (`/v2/`, `/metrics`) looks for something else. */
const pageAddresses = /^((design|rules|chart)(\/.*)?)?$/

const pageFile = 'index.html'

/**
 * The built page: files with a hash in their name for ever, the rest asked again; the page itself at each of its
 * addresses. It learns from its `<base>` under which path people reach it.
 */
export function pageFiles(root: string, publicPath = '/'): RequestHandler {
  const files: Files = { root, publicPath, compressed: new Map() }
  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    const path = safePath(request.path)
    const found = path === undefined ? undefined : await findFile(root, path)
    if (found !== undefined) return sendFile(files, found, request, response)
    const isKnown = path !== undefined && pageAddresses.test(path) && extname(path) === ''
    // NOTE a person who follows a wrong link gets the page, which says so and leads back; the status is for everybody else.
    if (!isKnown) response.status(404)
    if (!isKnown && !isForPerson(request)) return void response.type('text/plain').send('Not found\n')
    const page = await findFile(root, pageFile)
    if (page === undefined) return void response.status(503).type('text/plain').send('The page is not built yet. Run `npm start`.\n')
    await sendFile(files, page, request, response)
  }
}

/** Whether a browser asks for something to show in its window. */
function isForPerson(request: Request): boolean {
  return extname(request.path) === '' && /\btext\/html\b/.test(request.headers.accept ?? '')
}

interface FoundFile {
  readonly path: string
  readonly tag: string
}

function safePath(path: string): string | undefined {
  try {
    const decoded = normalize(decodeURIComponent(path)).replace(/^\/+/, '')
    return /[\0\\]|^\.\.(\/|$)/.test(decoded) ? undefined : decoded
  } catch {
    return undefined
  }
}

async function findFile(root: string, path: string): Promise<FoundFile | undefined> {
  const stats = await stat(join(root, path)).catch(() => undefined)
  return stats?.isFile() ? { path, tag: `${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}` } : undefined
}

interface Files {
  readonly root: string
  readonly publicPath: string
  readonly compressed: Map<string, Promise<Buffer>>
}

async function sendFile(files: Files, found: FoundFile, request: Request, response: Response): Promise<void> {
  const type = types[extname(found.path)] ?? 'application/octet-stream'
  const encoding = isText(type) ? acceptedEncoding(request) : 'identity'
  const written = found.path === pageFile ? `${found.tag}-${files.publicPath}` : found.tag
  const etag = `"${written}-${encoding}"`
  const hashed = /^assets\/.*-[\w-]{8,}\.\w+$/.test(found.path)
  response.set({
    'Content-Type': type,
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    ...(isText(type) ? { Vary: 'Accept-Encoding' } : {}),
  })
  if (response.statusCode === 200 && request.headers['if-none-match'] === etag) return void response.status(304).end()
  if (encoding !== 'identity') response.set('Content-Encoding', encoding)
  const bytes = await bytesOf(files, found, encoding)
  response.set('Content-Length', String(bytes.length)).end(request.method === 'HEAD' ? undefined : bytes)
}

function isText(type: string): boolean {
  return /^text\/|json|javascript|svg/.test(type)
}

/** A file as it is sent: compressed at build where that was done, else once here. */
async function bytesOf(files: Files, { path, tag }: FoundFile, encoding: Encoding): Promise<Buffer> {
  const { compressed } = files
  if (encoding === 'identity') return plainBytes(files, path)
  const key = `${path} ${tag} ${encoding}`
  const known = compressed.get(key) ?? compress(files, path, encoding)
  compressed.set(key, known)
  return known
}

/** A file as it was built; the page with the path under which people reach it. */
async function plainBytes({ root, publicPath }: Files, path: string): Promise<Buffer> {
  const bytes = await readFile(join(root, path))
  return path === pageFile ? Buffer.from(bytes.toString().replace(/<base href="[^"]*"/, `<base href="${publicPath}"`)) : bytes
}

async function compress(files: Files, path: string, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const built = await readFile(join(files.root, `${path}.${encoding === 'br' ? 'br' : 'gz'}`)).catch(() => undefined)
  if (built !== undefined) return built
  const bytes = await plainBytes(files, path)
  if (encoding === 'gzip') return promisify(gzip)(bytes, { level: 9 })
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}

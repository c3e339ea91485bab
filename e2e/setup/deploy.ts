import { createServer, request, type Server } from 'node:http'

/** The product behind another address, where a newer build can be put in its place. */
export interface Deploy {
  readonly url: string
  /** From now on there is another service worker, and the files of the build before are gone. */
  replace(): void
  close(): void
}

/** Starts a proxy before the product. */
export async function startDeploy(product: string): Promise<Deploy> {
  let replaced = false
  const server = createServer((asked, answer) => {
    const path = asked.url ?? '/'
    if (replaced && path.startsWith('/assets/')) return void answer.writeHead(404).end()
    const isWorker = path === '/sw.js'
    const headers = { ...asked.headers, ...(isWorker ? { 'accept-encoding': 'identity', 'if-none-match': '' } : {}) }
    const onward = request(new URL(path, product), { method: asked.method, headers }, (got) => {
      const chunks: Buffer[] = []
      got.on('data', (chunk: Buffer) => chunks.push(chunk))
      got.on('end', () => {
        const body = Buffer.concat(chunks)
        const sent = isWorker && replaced ? Buffer.from(newerWorker(body.toString())) : body
        answer.writeHead(got.statusCode ?? 502, { ...got.headers, 'content-length': sent.length }).end(sent)
      })
    })
    onward.on('error', () => answer.writeHead(502).end())
    asked.pipe(onward)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    replace: () => {
      replaced = true
    },
    close: () => server.close(),
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port')
  return address.port
}

/** The worker as another build would have it: another version, another first script, no file in common. */
function newerWorker(source: string): string {
  return source
    .replace(/(version:\s*[`"'])[0-9a-f]{16}/, '$10000000000000000')
    .replace(/(entry:\s*[`"'])[^`"']+/, '$1/')
    .replace(/(hashed:\s*\[)[^\]]*/, '$1')
}

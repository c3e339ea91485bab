import type { IncomingMessage } from 'node:http'

/** A body of at most so many bytes; undefined for a longer one, of which the rest is thrown away. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return discard(request)
  const chunks: Buffer[] = []
  let length = 0
  // NOTE leaving a plain `for await` would end the connection before the answer is sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > limitBytes) return discard(request)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Reads on for a moment without keeping anything, so that the client gets to read its answer; then hangs up. */
function discard(request: IncomingMessage): undefined {
  request.resume()
  const timer = setTimeout(() => request.destroy(), 2_000)
  timer.unref()
  request.on('close', () => clearTimeout(timer))
  return undefined
}

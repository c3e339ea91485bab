import type { IncomingMessage } from 'node:http'

export type Encoding = 'br' | 'gzip' | 'identity'

/** The best of our encodings that a request accepts. */
export function acceptedEncoding(request: IncomingMessage): Encoding {
  const header = request.headers['accept-encoding']
  const accepted = new Set<string>()
  for (const part of (typeof header === 'string' ? header : '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
    if (!parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) accepted.add(name)
  }
  if (accepted.has('br')) return 'br'
  return accepted.has('gzip') ? 'gzip' : 'identity'
}

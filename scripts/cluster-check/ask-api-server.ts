import { request } from 'node:https'

/** Where a running API server is and what it takes as proof. */
export interface ApiServer {
  readonly url: string
  readonly token: string
}

export interface Question {
  readonly method: 'GET' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
}

/** One answer of the API server, as status and JSON. Its certificate is its own, made at start, on this machine. */
export function askApiServer({ url, token }: ApiServer, { method, path, body }: Question): Promise<{ status: number; body: unknown }> {
  const sent = body === undefined ? '' : JSON.stringify(body)
  const headers = {
    // NOTE Node sends the body of a DELETE without its length, unless told.
    'Content-Length': Buffer.byteLength(sent),
    Authorization: `Bearer ${token}`,
    'Content-Type': method === 'PATCH' ? 'application/apply-patch+yaml' : 'application/json',
  }
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, { method, headers, rejectUnauthorized: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text.startsWith('{') ? JSON.parse(text) : text }))
    })
    asked.on('error', reject)
    asked.end(sent)
  })
}

import { type Localized, text } from '@slipway/shared/base'

/** What came of a request: an answer, or none; `sent` says whether the other side may have acted on it. */
export type Exchange =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly type: string
      readonly bytes: Buffer
      readonly text: string
      readonly retryAfterMs: number
    }
  | { readonly kind: 'none'; readonly sent: boolean; readonly reason: Localized }

export interface RequestOptions {
  readonly method?: 'GET' | 'POST'
  readonly body?: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutMs: number
  /** Ends the request before its own time is up. */
  readonly signal?: AbortSignal
  /** Longer answers are cut. */
  readonly limitBytes?: number
}

/** Of an answer, this much is read as text at most. */
const TEXT_BYTES = 1024 * 1024

/** One bounded request that follows no redirect: in time, in length, and never with credentials to another address. */
export async function exchange(url: URL, options: RequestOptions): Promise<Exchange> {
  const { method = 'GET', body, headers = {}, timeoutMs, signal, limitBytes = 1024 * 1024 } = options
  const bound = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: signal === undefined ? bound : AbortSignal.any([bound, signal]),
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    })
    const bytes = await readBytes(response, limitBytes)
    return {
      kind: 'answer',
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      bytes,
      text: bytes.subarray(0, TEXT_BYTES).toString('utf8'),
      retryAfterMs: Number(response.headers.get('retry-after') ?? 0) * 1000 || 0,
    }
  } catch (error) {
    const code = codeOf(error)
    return { kind: 'none', sent: !NOT_SENT.test(code), reason: reasons[code] ?? (code === '' ? lost : text(code, code)) }
  }
}

/** Failures before a request is on its way. */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/

const lost = text('the connection was lost', 'se perdió la conexión')
const cut = text('the connection was cut', 'se cortó la conexión')

const reasons: Readonly<Record<string, Localized>> = {
  ECONNREFUSED: text('nothing is listening there', 'no hay nada escuchando allí'),
  ENOTFOUND: text('no such host', 'no existe ese host'),
  EAI_AGAIN: text('the name cannot be resolved right now', 'el nombre no se puede resolver ahora'),
  TimeoutError: text('it did not answer in time', 'no respondió a tiempo'),
  AbortError: text('the request was cancelled', 'se canceló la petición'),
  ECONNRESET: cut,
  UND_ERR_SOCKET: cut,
  DEPTH_ZERO_SELF_SIGNED_CERT: text('its certificate is not trusted (self-signed)', 'su certificado no es de confianza (autofirmado)'),
  CERT_HAS_EXPIRED: text('its certificate has expired', 'su certificado ha caducado'),
  ERR_TLS_CERT_ALTNAME_INVALID: text('its certificate is for a different name', 'su certificado es de otro nombre'),
}

function codeOf(error: unknown): string {
  for (let it: unknown = error, depth = 0; it instanceof Error && depth < 4; it = it.cause, depth++) {
    if (it.name === 'TimeoutError' || it.name === 'AbortError') return it.name
    if ('code' in it && typeof it.code === 'string') return it.code
  }
  return ''
}

async function readBytes(response: Response, limitBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= limitBytes) break
  }
  return Buffer.concat(chunks).subarray(0, limitBytes)
}

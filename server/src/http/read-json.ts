import type { IncomingMessage, ServerResponse } from 'node:http'
import { err, ok, type Result } from '@slipway/shared/base'
import { readBody } from '../body/read-body.ts'
import { bodyStalled, bodyTooLarge, type HttpProblem, invalidJson, serverBusy, unsupportedMediaType } from './problems.ts'

/** The JSON body of a response's request, or why it is refused. Reads no more than the limit. */
export async function readJson(response: ServerResponse<IncomingMessage>, limitBytes: number): Promise<Result<unknown, HttpProblem>> {
  const request = response.req
  const type = request.headers['content-type'] ?? ''
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (!isJson(type)) return err(unsupportedMediaType(type))
  if (encoding !== 'identity') return err(unsupportedMediaType(`Content-Encoding: ${encoding}`))
  const bytes = await readBody(response, { limitBytes })
  if (bytes === 'too-large') return err(bodyTooLarge(limitBytes))
  if (bytes === 'busy') return err(serverBusy())
  if (bytes === 'stalled') return err(bodyStalled())
  if (bytes.length === 0) return err(invalidJson('The body is empty.'))
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return ok(value)
  } catch (error) {
    return err(invalidJson(error instanceof SyntaxError ? error.message.slice(0, 200) : 'It is not UTF-8 text.'))
  }
}

function isJson(contentType: string): boolean {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';')
  const charset = parameters.find((parameter) => parameter.trim().startsWith('charset='))
  const plain = charset === undefined || /^charset="?utf-?8"?$/.test(charset.trim())
  return type.trim() === 'application/json' && plain
}

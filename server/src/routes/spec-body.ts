import { type ChartSpec, chartSpecSchema, parseSpec } from '@slipway/shared/spec'
import type { Response } from 'express'
import { z } from 'zod'
import { sendProblem } from '../http/problem-json.ts'

/** `{spec}`; the spec itself is parsed by its own stage, whose problems name form fields. */
export const specBody = z.strictObject({ spec: z.unknown() })

/** The same, as the API's description shows it. */
export const describedSpecBody = z.strictObject({ spec: chartSpecSchema })

/** The most that is read of a request with a spec. */
export const SPEC_LIMIT_BYTES = 2 * 1024 * 1024

/** The spec of a body; undefined where it is not valid and the answer is given. */
export function readSpec(body: z.infer<typeof specBody>, response: Response): ChartSpec | undefined {
  const parsed = parseSpec(body.spec)
  if (parsed.ok) return parsed.value
  sendProblem(response, parsed.error)
  return undefined
}

import { readFileSync } from 'node:fs'
import { z } from 'zod'

const bodySchema = z.object({ text: z.string(), base64: z.string(), omitted: z.string(), same_bytes_as: z.string() }).partial().nullable()

const exchangeSchema = z.object({
  request: z.object({ method: z.string(), path: z.string(), headers: z.record(z.string(), z.string()), body: bodySchema }),
  response: z.object({ status: z.int(), headers: z.record(z.string(), z.string()), body: bodySchema }),
})
export type RecordedExchange = z.infer<typeof exchangeSchema>

const fileSchema = z.object({
  variants: z.array(z.object({ name: z.string(), flags: z.array(z.string()), exchanges: z.array(exchangeSchema) })),
})

/** What a real ChartMuseum was asked and answered, by the variant of its configuration. */
export function recordedExchanges(variant: string): RecordedExchange[] {
  const source = readFileSync(new URL('../../testdata/chartmuseum-exchanges.json', import.meta.url), 'utf8')
  const found = fileSchema.parse(JSON.parse(source)).variants.find(({ name }) => name === variant)
  if (found === undefined) throw new Error(`No variant ${variant}`)
  return found.exchanges
}

/** A recorded body as bytes; undefined for none. */
export function bytesOf(body: RecordedExchange['request']['body']): Buffer | undefined {
  if (body?.base64 !== undefined) return Buffer.from(body.base64, 'base64')
  return body?.text === undefined ? undefined : Buffer.from(body.text)
}

import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import type { UploadOutcome } from '@slipway/shared/publish'
import { z } from 'zod'
import type { ChartPackage } from '../../archive/write-tgz.ts'
import type { NamedVersion, Registry } from '../registry.ts'
import { apiOf } from './find-api.ts'
import {
  answersWith,
  notARepository,
  redirected,
  refusedByRepository,
  signInRefused,
  tooLargeForRepository,
  unreachable,
} from './problems.ts'
import { type Exchange, exchange, type RequestOptions } from './request.ts'

export interface ChartMuseumOptions {
  /** What `helm repo add` takes. */
  readonly url: URL
  readonly username?: string
  readonly password?: string
  /** For one request; default 30 s, ChartMuseum's own. */
  readonly timeoutMs?: number
}

/** A ChartMuseum over HTTP; where its API is, its index says (`serverInfo.contextPath`). */
export function chartMuseumRegistry(options: ChartMuseumOptions): Registry {
  const { url, username, password, timeoutMs = 30_000 } = options
  const signIn = username === undefined && password === undefined ? undefined : `${username ?? ''}:${password ?? ''}`
  const authorization = signIn === undefined ? {} : { Authorization: `Basic ${Buffer.from(signIn).toString('base64')}` }
  const send = (target: URL, more: Partial<RequestOptions> = {}) =>
    exchange(target, { timeoutMs, ...more, headers: { ...authorization, ...more.headers } })
  const context = { host: url.host, hasCredentials: signIn !== undefined }
  let api: URL | undefined
  const findApi = async (): Promise<Result<URL, Problem>> => {
    if (api !== undefined) return ok(api)
    const found = await apiOf(url, send)
    if (found.kind !== 'found') return err(problemOf(found, context))
    api = found.api
    return ok(api)
  }
  return {
    kind: 'chartmuseum',
    title: url.pathname.split('/').filter(Boolean).at(-1) ?? url.host,
    url: url.href.replace(/\/$/, ''),
    async upload(_chart, pkg) {
      const found = await findApi()
      return found.ok ? uploadTo(found.value, pkg, { send, ...context }) : found
    },
    async digestOf(chart) {
      const found = await findApi()
      return found.ok ? digestAt(found.value, chart, { send, ...context }) : found
    },
    async versionsOf(name) {
      const found = await findApi()
      return found.ok ? versionsAt(found.value, name, { send, ...context }) : found
    },
  }
}

interface Context {
  readonly host: string
  readonly hasCredentials: boolean
}
type Sender = Context & { readonly send: (url: URL, more?: Partial<RequestOptions>) => Promise<Exchange> }

const RETRIES = 3

async function uploadTo(api: URL, pkg: ChartPackage, sender: Sender): Promise<Result<UploadOutcome, Problem>> {
  for (let attempt = 1; ; attempt++) {
    const answer = await sender.send(api, { method: 'POST', body: pkg.bytes, headers: { 'Content-Type': 'application/gzip' } })
    if (answer.kind === 'none') return answer.sent ? ok('unknown') : err(unreachable(sender.host, answer.reason))
    if (answer.status === 201 || answer.status === 202) return ok('stored')
    if (answer.status === 409) return ok('duplicate')
    if (answer.status === 429 && attempt < RETRIES) await wait(Math.min(answer.retryAfterMs || 500, 5_000))
    // NOTE after a server's fault nobody knows: the caller reads the digest back before anything is sent again.
    else if (answer.status >= 500 && answer.status !== 507) return ok('unknown')
    else return err(problemOf(answer, sender))
  }
}

async function digestAt(api: URL, chart: NamedVersion, sender: Sender): Promise<Result<string | null, Problem>> {
  const target = new URL(`${api.href}/${encodeURIComponent(chart.name)}/${encodeURIComponent(chart.version)}`)
  const answer = await sender.send(target)
  if (answer.kind === 'none') return err(unreachable(sender.host, answer.reason))
  if (answer.status === 404) return ok(null)
  const listed = answer.status === 200 ? listedSchema.safeParse(parseJson(answer.text)) : undefined
  // NOTE a range would find another version: only the very one counts.
  if (listed?.success) return ok(listed.data.version === chart.version ? listed.data.digest : null)
  return err(problemOf(answer, sender))
}

async function versionsAt(api: URL, name: string, sender: Sender): Promise<Result<readonly string[], Problem>> {
  const answer = await sender.send(new URL(`${api.href}/${encodeURIComponent(name)}`))
  if (answer.kind === 'none') return err(unreachable(sender.host, answer.reason))
  if (answer.status === 404) return ok([])
  const listed = answer.status === 200 ? z.array(z.object({ version: z.string() })).safeParse(parseJson(answer.text)) : undefined
  return listed?.success ? ok(listed.data.map(({ version }) => version)) : err(problemOf(answer, sender))
}

const listedSchema = z.object({ version: z.string(), digest: z.string() })

function problemOf(answer: Exchange, { host, hasCredentials }: Context): Problem {
  if (answer.kind === 'none') return unreachable(host, answer.reason)
  const { status } = answer
  if (status === 401 || status === 403) return signInRefused(host, hasCredentials)
  if (status >= 300 && status < 400) return redirected(host)
  const said = saidBy(answer.text)
  if (status === 413) return tooLargeForRepository(host, said)
  if (status === 400 || status === 422 || status === 507) return refusedByRepository(host, said)
  return status >= 500 || status === 429 ? unreachable(host, answersWith(status)) : notARepository(host, status)
}

/** The repository's own sentence; its texts may hold paths of the server in 404s of deletes, which are never asked. */
function saidBy(text: string): string {
  const parsed = z.object({ error: z.string() }).safeParse(parseJson(text))
  return (parsed.success ? parsed.data.error : text).replace(/[^\P{C} ]/gu, ' ').slice(0, 300)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

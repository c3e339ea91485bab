import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import { ARCHIVE_LIMITS } from '@slipway/shared/package'
import { z } from 'zod'
import type { ChartPackage } from '../../archive/write-tgz.ts'
import type { CallOptions, NamedVersion, NotKnown, Registry } from '../registry.ts'
import { apiOf } from './find-api.ts'
import {
  type Audience,
  answersWith,
  notARepository,
  redirected,
  refusedByRepository,
  repositoryFull,
  repositoryStorageFails,
  signInRefused,
  takesNoUploads,
  tooLargeForRepository,
  unreachable,
} from './problems.ts'
import { type Exchange, exchange, type RequestOptions } from './request.ts'
import { isStorageFault, parseJson, plainText, saidBy } from './said-by.ts'
import { signInOf, withoutUserInfo } from './user-info.ts'

export interface ChartMuseumOptions {
  /** What `helm repo add` takes. A name and a password in it are the ones to sign in with; it is never shown with them. */
  readonly url: URL
  readonly username?: string
  readonly password?: string
  /** Who reads what went wrong; default: people at a server's page. */
  readonly audience?: Audience
  /** For one request; default 30 s, ChartMuseum's own. */
  readonly timeoutMs?: number
}

/** A ChartMuseum over HTTP; where its API is, its index says (`serverInfo.contextPath`). */
export function chartMuseumRegistry(options: ChartMuseumOptions): Registry {
  const { timeoutMs = 30_000, audience = 'server' } = options
  const url = withoutUserInfo(options.url)
  const signIn = signInOf(options)
  const authorization = signIn === undefined ? {} : { Authorization: `Basic ${Buffer.from(signIn).toString('base64')}` }
  const context = { host: url.host, hasCredentials: signIn !== undefined, audience }
  const senderFor = ({ signal }: CallOptions): Sender => ({
    ...context,
    send: (target, more = {}) =>
      exchange(target, { timeoutMs, ...(signal === undefined ? {} : { signal }), ...more, headers: { ...authorization, ...more.headers } }),
  })
  let api: URL | undefined
  const atApi = async <T>(
    call: CallOptions,
    ask: (api: URL, sender: Sender) => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>> => {
    const sender = senderFor(call)
    if (api === undefined) {
      const found = await apiOf(url, sender.send)
      if (found.kind !== 'found') return err(problemOf(found, context))
      api = found.api
    }
    return ask(api, sender)
  }
  return {
    kind: 'chartmuseum',
    title: url.pathname.split('/').filter(Boolean).at(-1) ?? url.host,
    url: url.href.replace(/\/$/, ''),
    upload: (_chart, pkg, call = {}) => atApi(call, (at, sender) => uploadTo(at, pkg, sender)),
    digestOf: (chart, call = {}) => atApi(call, (at, sender) => digestAt(at, chart, sender)),
    versionsOf: (name, call = {}) => atApi(call, (at, sender) => versionsAt(at, name, sender)),
    archiveOf: (chart, call = {}) => atApi(call, (at, sender) => archiveAt(at, { chart, repository: url }, sender)),
  }
}

interface Context {
  readonly host: string
  readonly hasCredentials: boolean
  readonly audience: Audience
}
type Sender = Context & { readonly send: (url: URL, more?: Partial<RequestOptions>) => Promise<Exchange> }

const RETRIES = 3

async function uploadTo(api: URL, pkg: ChartPackage, sender: Sender): Promise<Result<'stored' | 'duplicate' | NotKnown, Problem>> {
  for (let attempt = 1; ; attempt++) {
    const answer = await sender.send(api, { method: 'POST', body: pkg.bytes, headers: { 'Content-Type': 'application/gzip' } })
    if (answer.kind === 'none') {
      const problem = unreachable(sender.host, answer.reason)
      return answer.sent ? ok({ unknown: problem, answered: false }) : err(problem)
    }
    if (answer.status === 201 || answer.status === 202) return ok('stored')
    if (answer.status === 409) return ok('duplicate')
    if (answer.status === 429 && attempt < RETRIES) await wait(Math.min(answer.retryAfterMs || 500, 5_000))
    else return endOfUpload(answer, sender)
  }
}

type Answer = Extract<Exchange, { kind: 'answer' }>

/** What an answer to an upload means that is neither success nor a duplicate. */
function endOfUpload(answer: Answer, sender: Sender): Result<NotKnown, Problem> {
  const { status } = answer
  const said = saidBy(answer.text)
  // NOTE its index was read a moment ago, so it is a repository: one without this part of the API, or behind something that lets only reads through.
  if ([404, 405, 501].includes(status)) return err(takesNoUploads(sender.host, status))
  if (status < 500 || status === 507) return err(problemOf(answer, sender))
  const storage = said === undefined ? unreachable(sender.host, answersWith(status)) : repositoryStorageFails(sender.host, said)
  if (said !== undefined && isStorageFault(said)) return err(storage)
  // NOTE after any other server error the outcome is unknown: the caller reads the digest back before anything is sent again.
  return ok({ unknown: storage, answered: said !== undefined })
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

/** NOTE an index may name archives on any server: the credentials of this one, and its trust, are for this one only. */
async function archiveAt(
  api: URL,
  { chart, repository }: { readonly chart: NamedVersion; readonly repository: URL },
  sender: Sender,
): Promise<Result<Uint8Array | null, Problem>> {
  const target = new URL(`${api.href}/${encodeURIComponent(chart.name)}/${encodeURIComponent(chart.version)}`)
  const answer = await sender.send(target)
  if (answer.kind === 'none') return err(unreachable(sender.host, answer.reason))
  if (answer.status === 404) return ok(null)
  const listed = answer.status === 200 ? placedSchema.safeParse(parseJson(answer.text)) : undefined
  const [place] = listed?.success && listed.data.version === chart.version ? listed.data.urls : []
  if (!listed?.success) return err(problemOf(answer, sender))
  const base = `${repository.href.replace(/\/$/, '')}/`
  const at = place !== undefined && URL.canParse(place, base) ? new URL(place, base) : undefined
  if (at === undefined || at.origin !== repository.origin) return ok(null)
  const archive = await sender.send(at, { limitBytes: ARCHIVE_LIMITS.uploadBytes + 1 })
  if (archive.kind === 'none') return err(unreachable(sender.host, archive.reason))
  if (archive.status === 404) return ok(null)
  return archive.status === 200 ? ok(archive.bytes) : err(problemOf(archive, sender))
}

const placedSchema = z.object({ version: z.string(), urls: z.array(z.string()) })

const listedSchema = z.object({ version: z.string(), digest: z.string() })

function problemOf(answer: Exchange, { host, hasCredentials, audience }: Context): Problem {
  if (answer.kind === 'none') return unreachable(host, answer.reason)
  const { status } = answer
  if (status === 401 || status === 403) return signInRefused(host, { hasCredentials, audience })
  if (status >= 300 && status < 400) return redirected(host, audience)
  const said = saidBy(answer.text) ?? plainText(answer.text)
  if (status === 413) return tooLargeForRepository(host, said)
  if (status === 507) return repositoryFull(host, said)
  if (status === 400 || status === 422) return refusedByRepository(host, said)
  return status >= 500 || status === 429 ? unreachable(host, answersWith(status)) : notARepository(host, status)
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

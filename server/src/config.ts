import { resolve } from 'node:path'
import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import { z } from 'zod'
import { parsePublicUrl } from './public-url.ts'

/** Where charts are published: here, or in a ChartMuseum that the environment names. */
export type RepositoryConfig =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'chartmuseum'; readonly url: URL; readonly username?: string; readonly password?: string }

/** Everything that the environment decides; this file is its only reader. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Where people reach the server, if that is not where it listens; its path ends with a slash. */
  readonly publicUrl?: URL
  readonly dataDir: string
  readonly repository: RepositoryConfig
  readonly logLevel: string
}

/** An empty variable is one that is not set. */
const optional = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value))

const webAddress = optional.pipe(z.url({ protocol: /^https?$/, error: 'a web address that starts with https:// or http://' }).optional())

const environmentSchema = z.object({
  PORT: optional
    .pipe(
      z
        .string()
        .regex(/^\d{1,5}$/, 'a number from 0 to 65535')
        .default('3000'),
    )
    .transform(Number)
    .pipe(z.int().max(65_535)),
  HOST: optional.pipe(z.string().default('127.0.0.1')),
  DATA_DIR: optional.pipe(z.string().default('./data')),
  LOG_LEVEL: optional.pipe(z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn')),
  PUBLIC_URL: webAddress,
  CHARTMUSEUM_URL: webAddress,
  CHARTMUSEUM_USERNAME: optional,
  CHARTMUSEUM_PASSWORD: optional,
})

/** The configuration of an environment, or which variable is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Result<Config, Problem> {
  const parsed = environmentSchema.safeParse(environment)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return err(configInvalid(String(issue?.path[0] ?? ''), issue?.message ?? 'not valid'))
  }
  const { PORT, HOST, PUBLIC_URL, DATA_DIR, LOG_LEVEL, CHARTMUSEUM_URL, CHARTMUSEUM_USERNAME, CHARTMUSEUM_PASSWORD } = parsed.data
  const publicUrl = PUBLIC_URL === undefined ? undefined : parsePublicUrl(PUBLIC_URL)
  if (publicUrl?.ok === false) return err(configInvalid('PUBLIC_URL', publicUrl.error))
  const url = CHARTMUSEUM_URL === undefined ? undefined : new URL(CHARTMUSEUM_URL)
  if (url !== undefined && (url.username !== '' || url.password !== '')) {
    return err(
      configInvalid('CHARTMUSEUM_URL', 'a name or password does not belong here: use CHARTMUSEUM_USERNAME and CHARTMUSEUM_PASSWORD'),
    )
  }
  const signIn = {
    ...(CHARTMUSEUM_USERNAME === undefined ? {} : { username: CHARTMUSEUM_USERNAME }),
    ...(CHARTMUSEUM_PASSWORD === undefined ? {} : { password: CHARTMUSEUM_PASSWORD }),
  }
  return ok({
    port: PORT,
    host: HOST,
    ...(publicUrl === undefined ? {} : { publicUrl: publicUrl.value }),
    dataDir: resolve(DATA_DIR),
    logLevel: LOG_LEVEL,
    repository: url === undefined ? { kind: 'embedded' } : { kind: 'chartmuseum', url, ...signIn },
  })
}

function configInvalid(variable: string, message: string): Problem {
  return {
    category: 'invalid',
    type: 'config-invalid',
    title: 'The configuration is invalid',
    detail: `${variable}: ${message}`,
    fix: `Correct the environment variable ${variable}.`,
  }
}

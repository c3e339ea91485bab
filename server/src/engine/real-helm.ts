import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export type HelmVersion = 'v4.3.1' | 'v3.22.0'

const tools = join(process.env.SLIPWAY_CACHE ?? join(homedir(), '.cache', 'slipway'), 'tools')

/** Where the real `helm` of a version is, for tests that compare with it. */
export function helmPath(version: HelmVersion): string {
  return join(tools, `helm-${version}`, 'helm')
}

/** Whether all the real binaries are there. */
export function hasRealHelm(): boolean {
  return existsSync(helmPath('v4.3.1')) && existsSync(helmPath('v3.22.0'))
}

/** What a real `helm` prints. */
export function runHelm(version: HelmVersion, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(helmPath(version), args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return { ok: status === 0, stdout, stderr }
}

/** Helm's error without its own first and last words. */
export function errorOf(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => !/^(?:level=|\d{4}\/\d\d\/\d\d )/.test(line))
  const text = lines.join('\n').replace(/\n+Use --debug flag to render out invalid YAML\n*$/, '')
  return text.replace(/^Error: /, '').trimEnd()
}

/** The messages of `helm lint`, without the folder, and whether it passed. */
export function lintOf({ ok, stdout, stderr }: ReturnType<typeof runHelm>, folder: string): string {
  const text = stdout.replaceAll(`${folder}/`, '').replaceAll(folder, '.')
  if (!text.startsWith('==> Linting .\n')) return stderr
  const messages = text.slice('==> Linting .\n'.length).split('1 chart(s) linted')[0] ?? ''
  return messages.replace(/\n$/, '') + (ok ? 'passed\n' : '')
}

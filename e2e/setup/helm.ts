import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** What a program printed and how it ended. */
export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The real helm of a version, where it was brought to; undefined where it is missing. */
export function helmPath(version: 'v4.3.1' | 'v3.22.0'): string | undefined {
  const cache = process.env.SLIPWAY_CACHE ?? join(homedir(), '.cache', 'slipway')
  const path = join(cache, 'tools', `helm-${version}`, 'helm')
  return existsSync(path) ? path : undefined
}

/** Runs a real helm with its own home in `folder`. */
export function runHelm(helm: string, args: readonly string[], folder: string, more: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const env = { PATH: process.env.PATH, HOME: folder, HELM_CACHE_HOME: folder, HELM_CONFIG_HOME: folder, HELM_DATA_HOME: folder, ...more }
  return new Promise((resolve) => {
    execFile(helm, args, { cwd: folder, env, maxBuffer: 20_000_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr })
    })
  })
}

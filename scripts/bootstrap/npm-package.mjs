// Packages that are needed before pnpm can install any: brought by the machine's own npm into the cache folder.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './places.mjs'
import { runQuietly } from './run.mjs'
import { step } from './say.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * The folder in which a package of npm lies unpacked, brought first if it isn't there.
 * @param {string} folder its name in the cache folder, with the version
 * @param {string} name the package
 * @param {string} version
 * @param {string} title what the step is called
 */
export async function bringPackage(folder, name, version, title) {
  const kept = join(cacheFolder, folder)
  const unpacked = join(kept, 'node_modules', ...name.split('/'))
  if (!existsSync(unpacked)) await step(title, (progress) => installInto(kept, `${name}@${version}`, progress))
  return unpacked
}

// NOTE installed under another name and then renamed, so that an interrupted or a second run never finds half a package.
async function installInto(kept, wanted, progress) {
  mkdirSync(cacheFolder, { recursive: true })
  const fresh = mkdtempSync(join(cacheFolder, '.fetching-'))
  try {
    await npmInstall(fresh, wanted, progress)
    rmSync(kept, { recursive: true, force: true })
    renameSync(fresh, kept)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

// NOTE install scripts stay off: npm 11 asks before it runs one, and the packages wanted here need none.
async function npmInstall(folder, wanted, progress) {
  const args = ['install', wanted, '--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const ended = await runQuietly(npm, [...args, '--no-update-notifier'], { cwd: folder, progress }).catch((error) => {
    if (error.code !== 'ENOENT') throw error
    throw new SetupProblem('npm was not found.', 'Install Node.js with npm (they come together), then run this again.')
  })
  if (ended.code !== 0) throw explain(wanted, ended.output)
}

function explain(wanted, output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH/.test(output)) {
    const remedy = 'Check the network, or the proxy and registry settings of npm, then run this again. It is needed once only.'
    return new SetupProblem(`npm could not reach its registry to bring ${wanted}.`, remedy, output)
  }
  if (/E404|ETARGET/.test(output)) {
    return new SetupProblem(`npm's registry does not offer ${wanted}.`, 'Install Node.js 24 on this machine, then run this again.', output)
  }
  if (/EACCES|EPERM|ENOSPC|EROFS/.test(output)) {
    return new SetupProblem(`${cacheFolder} cannot be written.`, 'Set SLIPWAY_CACHE to a folder with room that you may write.', output)
  }
  return new SetupProblem(`npm could not bring ${wanted}.`, 'Read what npm says above, mend it, then run this again.', output)
}

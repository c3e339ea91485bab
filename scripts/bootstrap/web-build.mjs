// The page: built when one of its sources changed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'
import { runOrStop } from './run.mjs'
import { step } from './say.mjs'
import { digestOf, isFresh, writeStamp } from './stamp.mjs'

const SOURCES = ['web', 'shared/src', 'shared/package.json', 'engine/dist/helm.wasm.sha256', 'engine/dist/wasm_exec.js', 'pnpm-lock.yaml']

/** Builds `web/dist`, unless it was built from what the sources are now. */
export async function buildWeb(node) {
  const digest = digestOf(SOURCES.map((source) => join(root, source)))
  if (existsSync(join(root, 'web', 'dist', 'index.html')) && isFresh('web', digest)) return
  const vite = join(root, 'web', 'node_modules', 'vite', 'bin', 'vite.js')
  await step('Build the page', (progress) =>
    runOrStop(node.file, [...node.flags, vite, 'build'], {
      cwd: join(root, 'web'),
      env: { ...node.env, NODE_ENV: 'production' },
      progress,
      wrong: 'The page could not be built.',
      remedy: 'Fix the build errors above, then run this again.',
    }),
  )
  writeStamp('web', digest)
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'

/** Scripts of writing systems that the product does not speak are fetched when somebody types them. */
const rarelyUsed = /-(cyrillic|cyrillic-ext|greek|greek-ext|vietnamese)-[^/]*\.woff2?$/

/** Builds the service worker next to the page, with the list of the files that it keeps. */
export function offlineWorker(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    async writeBundle(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return
      const html = String(page.source)
      // NOTE the last script is the page's own; what stands before it changes rarely and says nothing of the build.
      const entry = [...html.matchAll(/<script type="module"[^>]* src="([^"]+)"/g)].at(-1)?.[1]
      if (entry === undefined) throw new Error('index.html names no script')
      const names = Object.keys(bundle).filter(
        (name) => name.startsWith('assets/') && !/\.(map|br|gz)$/.test(name) && !rarelyUsed.test(name),
      )
      const plain = readdirSync(config.publicDir)
      const hash = createHash('sha256').update(JSON.stringify(names)).update(html)
      for (const name of plain) hash.update(readFileSync(join(config.publicDir, name)))
      const described = {
        version: hash.digest('hex').slice(0, 16),
        entry,
        hashed: names,
        plain,
      }
      await buildWorker(config, described)
    },
  }
}

async function buildWorker(config: ResolvedConfig, described: object): Promise<void> {
  await build({
    configFile: false,
    root: config.root,
    publicDir: false,
    logLevel: 'warn',
    define: { SLIPWAY_BUILD: JSON.stringify(described) },
    build: {
      outDir: config.build.outDir,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(config.root, 'src/offline/worker/service-worker.ts'),
        output: { entryFileNames: 'sw.js', format: 'iife' },
      },
    },
  })
}

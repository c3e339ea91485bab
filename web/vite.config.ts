import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { preloadFont } from './font-plugin.ts'
import { offlineWorker } from './offline-plugin.ts'
import { precompress } from './precompress-plugin.ts'
import { onlyOurFormParts } from './rjsf-parts-plugin.ts'

const server = process.env.SLIPWAY_SERVER ?? 'http://127.0.0.1:3000'

/** react-aria brings its words in 34 languages; the product speaks two. */
function onlyOurLanguages(): Plugin {
  return {
    name: 'only-our-languages',
    enforce: 'pre',
    load: (id) => (/\/dist\/private\/intl\/.*\/?(?!en-US|es-ES)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id) ? 'export default {}' : undefined),
  }
}

/** What is always loaded together is one file: each has its price in time and in bytes. */
const alwaysTogether = [
  { name: 'page', tags: ['$initial' as const], priority: 3 },
  { name: 'engine', test: /\/web\/src\/pipeline\/start-engine\.ts$/, priority: 2 },
  // The history of drafts is read by the start page too, which does without the designer.
  { name: 'history', test: /\/web\/src\/features\/history\/(points|points-store|deletions)\.ts$/, priority: 2 },
  {
    name: 'designer',
    test: /\/web\/src\/(pages\/designer\/(DesignerRoute|PreviewPane)|preview\/manifests\/ManifestsPanel)\.tsx$/,
    priority: 2,
  },
  { name: 'pipeline', test: /\/web\/src\/pipeline\/page-pipeline\.ts$/, priority: 1 },
]

export default defineConfig({
  // NOTE every address is relative: the server says in `<base>` under which path the page is.
  base: './',
  plugins: [onlyOurLanguages(), onlyOurFormParts(), react(), preloadFont(), offlineWorker(), precompress()],
  resolve: {
    // NOTE rjsf draws Markdown in descriptions and resolves references; ours have none, and the parsers would be a tenth of the first view.
    alias: {
      'markdown-to-jsx/react': fileURLToPath(new URL('src/form/no-markdown.tsx', import.meta.url)),
      'fast-uri': fileURLToPath(new URL('src/form/no-uri.ts', import.meta.url)),
    },
  },
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups: alwaysTogether } } },
  },
  worker: { format: 'es' },
  server: {
    proxy: { '/api': server, '/engine': server, '/chartrepo': server },
  },
})

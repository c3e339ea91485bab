import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { offlineWorker } from './offline-plugin.ts'
import { precompress } from './precompress-plugin.ts'

const server = process.env.SLIPWAY_SERVER ?? 'http://127.0.0.1:3000'

/** react-aria brings its words in 34 languages; the product speaks two. */
function onlyOurLanguages(): Plugin {
  return {
    name: 'only-our-languages',
    enforce: 'pre',
    load: (id) => (/\/dist\/private\/intl\/.*\/?(?!en-US|es-ES)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id) ? 'export default {}' : undefined),
  }
}

export default defineConfig({
  plugins: [onlyOurLanguages(), react(), offlineWorker(), precompress()],
  resolve: {
    // NOTE rjsf draws Markdown in descriptions; ours have none, and the parser would be a tenth of the first view.
    alias: { 'markdown-to-jsx/react': fileURLToPath(new URL('src/form/no-markdown.tsx', import.meta.url)) },
  },
  build: { target: 'es2022', reportCompressedSize: false, chunkSizeWarningLimit: 700 },
  worker: { format: 'es' },
  server: { proxy: { '/api': server, '/engine': server, '/chartrepo': server } },
})

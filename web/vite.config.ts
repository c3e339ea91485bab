import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env.SLIPWAY_SERVER ?? 'http://127.0.0.1:3000'

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', reportCompressedSize: false, chunkSizeWarningLimit: 700 },
  worker: { format: 'es' },
  server: { proxy: { '/api': server, '/engine': server, '/chartrepo': server } },
})

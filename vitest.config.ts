import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'shared', root: './shared', include: ['src/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'server', root: './server', include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      { test: { name: 'web', root: './web', include: ['src/**/*.test.{ts,tsx}'], environment: 'node' } },
      { test: { name: 'scripts', root: './scripts', include: ['**/*.test.{ts,mjs}'], environment: 'node', testTimeout: 120_000 } },
    ],
  },
})

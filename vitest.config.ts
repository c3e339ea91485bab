import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // NOTE Vitest leaves a processor to itself, on a small machine half of it; and many tests only wait for a program.
    maxWorkers: '100%',
    // NOTE A missing golden file fails; only `-u` writes one, so that each is reviewed before it counts.
    update: 'none',
    projects: [
      { test: { name: 'shared', root: './shared', include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      { test: { name: 'server', root: './server', include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      { test: { name: 'web', root: './web', include: ['src/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 60_000 } },
      { test: { name: 'scripts', root: './scripts', include: ['**/*.test.{ts,mjs}'], environment: 'node', testTimeout: 120_000 } },
    ],
  },
})

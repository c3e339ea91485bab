import type { Command } from 'commander'

/** Every command: a file each, loaded when it is asked for. */
export const commandLoaders: Readonly<Record<string, () => Promise<{ command: () => Command }>>> = {
  starters: () => import('./commands/starters.ts'),
  init: () => import('./commands/init.ts'),
  render: () => import('./commands/render.ts'),
  lint: () => import('./commands/lint.ts'),
  examples: () => import('./commands/examples.ts'),
  package: () => import('./commands/package.ts'),
  import: () => import('./commands/import.ts'),
  export: () => import('./commands/export.ts'),
  push: () => import('./commands/push.ts'),
  schema: () => import('./commands/schema.ts'),
  explain: () => import('./commands/explain.ts'),
  diff: () => import('./commands/diff.ts'),
}

/** What commands were called before; not listed. */
export const formerNames: Readonly<Record<string, string>> = { presets: 'starters' }

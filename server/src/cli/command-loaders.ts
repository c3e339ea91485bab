import type { Command } from 'commander'

/** Every command: a file each, loaded when it is asked for. */
export const commandLoaders: Readonly<Record<string, () => Promise<{ command: () => Command }>>> = {
  presets: () => import('./commands/presets.ts'),
  init: () => import('./commands/init.ts'),
  render: () => import('./commands/render.ts'),
  lint: () => import('./commands/lint.ts'),
  examples: () => import('./commands/examples.ts'),
  package: () => import('./commands/package.ts'),
  export: () => import('./commands/export.ts'),
  push: () => import('./commands/push.ts'),
  schema: () => import('./commands/schema.ts'),
  explain: () => import('./commands/explain.ts'),
  diff: () => import('./commands/diff.ts'),
}

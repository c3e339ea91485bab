// Who may import whom, in one table. Biome's rules are made of it (`npm run docs`), and tests plant forbidden imports.

/** The stages of `shared`, each with the stages that it may read. */
const base = []
const profile = ['base']
const blocks = [...profile, 'profile']
const spec = [...blocks, 'blocks']
const presets = [...spec, 'spec']
const generate = presets
const render = [...generate, 'generate']
const deployForms = [...generate, 'generate']
const admit = [...render, 'render']
const check = [...admit, 'admit']
const packaging = [...check, 'check']
const inspect = [...packaging, 'package']
const publish = inspect

export const stages = {
  base,
  profile,
  blocks,
  spec,
  presets,
  generate,
  render,
  'deploy-forms': deployForms,
  admit,
  check,
  package: packaging,
  inspect,
  publish,
}

/**
 * The folders of `web/src`, from the outermost to the innermost. A folder reads folders of the rows below it, and none of
 * its own row. `text` may be read from anywhere.
 */
export const webLayers = [
  ['.'],
  ['designer', 'rules'],
  ['start'],
  ['export', 'opening'],
  ['publish'],
  ['chart-examples'],
  ['history'],
  ['preview'],
  ['form'],
  ['shell'],
  ['offline'],
  ['pipeline'],
  ['state'],
  ['api', 'engine'],
  ['ui', 'styles'],
  ['text'],
]

/** Imports against the order of `webLayers` that are still there. Remove one from here when it is gone; add none. */
export const webExceptions = [
  // The code editor, loaded late.
  'form → preview',
  // Only the catalogues, as JSON.
  'text → export',
  'text → history',
  'text → offline',
  'text → preview',
]

/** Folders outside `shared`, each with what it may not import and why. */
export const boundaries = [
  {
    files: ['web/src/ui/**'],
    forbidden: ['@slipway/*', '../state/**', '../api/**', '../engine/**', '../designer/**', '../preview/**', '../publish/**', '../text/**'],
    why: 'web/src/ui knows nothing of charts: hand it what it shows.',
  },
  {
    files: ['web/src/api/**', 'web/src/engine/**'],
    forbidden: ['../state/**', '../designer/**', '../preview/**', '../publish/**', '../ui/**'],
    why: 'In web: pages → state → {api, engine}.',
  },
  {
    files: ['web/src/pipeline/**'],
    forbidden: [
      '../designer/**',
      '../preview/**',
      '../publish/**',
      '../start/**',
      '../ui/**',
      'react',
      'react-aria-components',
      '@rjsf/core',
    ],
    why: 'The pipeline fills stores: pages read them.',
  },
  {
    files: ['web/src/state/**'],
    forbidden: ['../designer/**', '../preview/**', '../publish/**', '../start/**', '../ui/**', 'react-aria-components', '@rjsf/core'],
    why: 'State knows no page: pages read the state.',
  },
  {
    files: ['server/src/registries/**', 'server/src/repository/**', 'server/src/archive/**', 'server/src/engine/**'],
    forbidden: ['**/http/**', '**/routes/**', '**/cli/**', '**/wire.ts', '**/main.ts'],
    why: 'In server: routes → use cases → ports; an adapter knows neither routes nor wiring.',
  },
  {
    files: ['server/src/publishing/**'],
    forbidden: ['**/http/**', '**/routes/**', '**/cli/**', '**/wire.ts', '**/main.ts', 'express'],
    why: 'A use case knows no HTTP and no command line.',
  },
  {
    files: ['web/src/{designer,preview,publish,start,form,text,styles}/**'],
    forbidden: ['@slipway/server', '**/server/src/**', 'node:*'],
    why: 'web reads shared only.',
  },
]

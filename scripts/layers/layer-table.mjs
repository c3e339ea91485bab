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
const people = ['base']
const review = [...people, 'people']

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
  people,
  review,
}

/**
 * The folders of `web/src`, from the outermost to the innermost; of `pages` and `features` each folder by itself. A folder
 * reads folders of the rows below it, but not of its row. `text` may be read from anywhere.
 */
export const webLayers = [
  ['app'],
  ['pages/chart', 'pages/designer', 'pages/rules'],
  ['pages/not-found', 'pages/start'],
  ['features/app-menu', 'features/export'],
  ['features/publish'],
  ['features/opening'],
  ['features/chart-examples'],
  ['features/history'],
  ['form', 'preview'],
  ['editor'],
  ['late'],
  ['offline'],
  ['pipeline'],
  ['page-state'],
  ['draft'],
  ['api', 'engine'],
  ['ui', 'styles'],
  ['text'],
]

/** What folders of `web/src` may not import besides the folders above them. */
export const webForbids = {
  ui: ['@slipway/*'],
  draft: ['react-aria-components', '@rjsf/core'],
  'page-state': ['react-aria-components', '@rjsf/core'],
  pipeline: ['react', 'react-aria-components', '@rjsf/core'],
}

/** Folders of `server`, each with what it may not import and why. */
export const boundaries = [
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
]

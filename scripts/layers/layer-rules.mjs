// Biome's configuration of the layers, made of the table.
import { boundaries, stages, webForbids, webLayers } from './layer-table.mjs'

const NOT_TESTS = ['!**/*.test.ts', '!**/*.test.tsx', '!**/*.contract.ts']
const names = Object.keys(stages)

/** The text of `biome.layers.json`. */
export function layerRules() {
  const overrides = [...names.map(stageOverride), pureOverride(), ...webLayers.flat().map(webOverride), ...boundaries.map(boundaryOverride)]
  return `${JSON.stringify({ overrides }, null, 2)}\n`
}

function stageOverride(stage) {
  const allowed = stages[stage]
  const doors = names.filter((name) => !allowed.includes(name)).map((name) => `#${name}`)
  // NOTE a path with another stage's name in it reaches round that stage's door.
  const around = names.filter((name) => name !== stage).map((name) => `../**/${name}/**`)
  const message = `'${stage}' may read ${allowed.length > 0 ? allowed.map((name) => `#${name}`).join(', ') : 'no other stage'}, through their doors only.`
  return override([`shared/src/${stage}/**`], [...doors, ...around, '@slipway/*', 'node:*'], message)
}

function webOverride(folder) {
  const row = webLayers.findIndex((names) => names.includes(folder))
  const notBelow = webLayers
    .slice(0, row + 1)
    .flat()
    .filter((name) => name !== folder)
  const around = notBelow.map((name) => `../**/${name.split('/').at(-1)}/**`)
  const message = `web/src/${folder} reads what is below it in webLayers.`
  return override([`web/src/${folder}/**`], [...around, ...(webForbids[folder] ?? []), '@slipway/server', 'node:*'], message)
}

function boundaryOverride({ files, forbidden, why }) {
  return override(files, forbidden, why)
}

function override(files, group, message) {
  const noRestrictedImports = { level: 'error', options: { patterns: [{ group, message }] } }
  return { includes: [...files, ...NOT_TESTS], linter: { rules: { style: { noRestrictedImports } } } }
}

// What a pure stage may not reach for: what isn't the same twice.
function pureOverride() {
  const deniedGlobals = {
    fetch: 'shared does no IO.',
    setTimeout: 'shared knows no clock: take a scheduler as an argument.',
    setInterval: 'shared knows no clock: take a scheduler as an argument.',
  }
  return {
    includes: ['shared/src/**', ...NOT_TESTS],
    plugins: ['./scripts/layers/pure.grit'],
    linter: { rules: { style: { noRestrictedGlobals: { level: 'error', options: { deniedGlobals } } } } },
  }
}

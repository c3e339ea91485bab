import { layerRules } from '../layers/layer-rules.mjs'
import { cliPage } from './cli-page.ts'
import { rulesPage } from './rules-page.ts'
import { specPage } from './spec-page.ts'

/** Every file that is made from the code, by its path in the checkout. */
export const pages: Readonly<Record<string, () => string>> = {
  'biome.layers.json': layerRules,
  'docs/cli.md': cliPage,
  'docs/rules.md': rulesPage,
  'docs/spec.md': specPage,
}

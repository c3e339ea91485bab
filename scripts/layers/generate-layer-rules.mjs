import { writeFileSync } from 'node:fs'
import { layerRules } from './layer-rules.mjs'

writeFileSync(new URL('../../biome.layers.json', import.meta.url), layerRules())

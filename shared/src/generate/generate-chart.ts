import type { Profile } from '#profile'
import type { ChartSpec } from '#spec'
import { generateWith } from './generate-with.ts'
import type { Generated } from './generated.ts'
import { parsePatch } from './parse-patch.ts'

/** The files of the packed chart: complete in itself, equal for equal specs, readable by hand. */
export function generateChart(spec: ChartSpec, profile: Profile): Generated {
  return generateWith(parsePatch, spec, { profile })
}

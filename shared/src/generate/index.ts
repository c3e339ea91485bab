// Chart files from a spec: the only stage that prints Helm templates.
// In: a valid spec and its profile. Out: files and, for each line, the field that made it.
// Never: IO, rendering, opinions about the chart.
export { EMBEDDED_SPEC, type EmbeddedSpec, readEmbeddedSpec, withEmbeddedSpec } from './embedded-spec.ts'
export { exportSource } from './export-source.ts'
export { IGNORED_RULES } from './files/chart-yaml.ts'
export { generateChart } from './generate-chart.ts'
export { generateWith } from './generate-with.ts'
export type { Generated, LineOrigins } from './generated.ts'
export type { ParsePatch } from './merge-patch.ts'
export { parsePatch } from './parse-patch.ts'
export { type PatchEffect, type PatchTarget, patchEffects } from './patch-effects.ts'
export { DATASETS_VALUE } from './templates/annotations.ts'

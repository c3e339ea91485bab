// The chart spec: the one document that a person edits and everything else is made from.
// In: unknown JSON or YAML. Out: a typed spec, edits on it, its JSON Schema.
// Never: chart files, manifests, IO.
export { type ChartSpec, chartNameSchema, chartSpecSchema, chartVersionSchema, SPEC_VERSION } from './chart-spec.ts'
export { newSpec } from './new-spec.ts'
export { type ParsedSpec, parseSpec, parseSpecText } from './parse-spec.ts'

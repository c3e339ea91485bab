// The chart spec: the one document that a person edits and everything else is made from.
// In: unknown JSON or YAML. Out: a typed spec, edits on it, its JSON Schema.
// Never: chart files, manifests, IO.
export { changeType, changeWebAccess } from './change-type.ts'
export { type ChartSpec, chartNameSchema, chartSpecSchema, chartVersionSchema, SPEC_VERSION } from './chart-spec.ts'
export { checkReferences, type SpecIssue } from './check-references.ts'
export { type Component, componentNameSchema, componentSchema } from './components/component.ts'
export {
  type ComponentParts,
  componentsOf,
  containersIn,
  getsFolder,
  isPlatformFolder,
  mainNameOf,
  type PlacedContainer,
  usesVolume,
} from './components/components-of.ts'
export { describeChange, type SpecChange } from './describe-change.ts'
export { describeIssue } from './describe-issue.ts'
export { applyEdits, editDocument, type SpecEdit } from './edit.ts'
export { type FieldRules, fieldRulesAt } from './field-rules.ts'
export { fieldsOfOption } from './fields-of-option.ts'
export { guessedType, letUserDecide, optionPath, renameDeployValue, renameVolume, type Suggestion, takeBack } from './hand-over.ts'
export { readKubernetesYaml } from './kubernetes-yaml.ts'
export { type Choice, type MergeConflict, type Merged, mergeSpecs } from './merge.ts'
export { migrateSpec } from './migrate/index.ts'
export { newSpec } from './new-spec.ts'
export { nextVersion } from './next-version.ts'
export { linesOfFields, type ParsedSpec, parseSpec, parseSpecText } from './parse-spec.ts'
export { readSpec } from './read-spec.ts'
export { type Reference, referencesIn } from './references.ts'
export { isSame } from './same.ts'
export { type SchemaIssue, schemaIssues } from './schema-issues.ts'
export { specFileText } from './spec-file.ts'
export { specJsonSchema } from './spec-json-schema.ts'
export { specTextOf } from './spec-text.ts'

// What is wrong with a chart, in plain words: one list for the form, Helm, Kubernetes and the platform.
// In: spec, files, manifests. Out: findings.
// Never: changes anything.
export { checkExamples } from './chart-examples/check-examples.ts'
export { diffExamples, type ExampleDiff, type ObjectDiff } from './chart-examples/diff-examples.ts'
export { type ChartExample, type ExampleRun, examplesInFiles, renderExamples } from './chart-examples/render-examples.ts'
export { type ChartToCheck, checkChart, checkChartInSteps, type Rest } from './check-chart.ts'
export { checkUnresolved } from './check-unresolved.ts'
export { type CheckContext, makeContext, type TraceManifest } from './context/check-context.ts'
export { isManifest, type Manifest, readManifest } from './context/manifest.ts'
export { type ValueUse, valueUse } from './context/value-use.ts'
export { allRuleWords, explainRule, type RuleWords } from './explain-rule.ts'
export type { Finding, FindingSource, Severity, SpecEdit } from './finding.ts'
export { checkUpgrade, type UpgradeFault } from './kubernetes/check-upgrade.ts'
export { loadKubernetesSchemas } from './kubernetes/load.ts'
export type { KubernetesSchemas } from './kubernetes/schemas.ts'
export type { Report, Rule, RuleExample } from './rule.ts'
export { type ExamplePart, ruleExample } from './rule-example.ts'
export { rules } from './rules/index.ts'

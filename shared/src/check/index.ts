// What is wrong with a chart, in plain words: one list for the form, Helm, Kubernetes and the platform.
// In: spec, files, manifests. Out: findings.
// Never: changes anything.
export type { Finding, FindingSource, Severity, SpecEdit } from './finding.ts'

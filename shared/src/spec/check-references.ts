import type { Localized, Pointer } from '#base'
import type { Profile } from '#profile'
import type { ChartSpec } from './chart-spec.ts'
import { deployValueIssues } from './deploy-value-issues.ts'
import { nameIssues } from './name-issues.ts'
import { optionDefaultIssues } from './option-default-issues.ts'
import { referenceIssues } from './reference-issues.ts'
import { sizeIssues } from './size-issues.ts'

/** Something that each field alone does not show: two fields that do not fit together. */
export interface SpecIssue {
  readonly pointer: Pointer
  readonly message: Localized
}

/**
 * What is wrong between the fields of a spec whose shape is right: names that repeat, references to what is not there,
 * deploy options that contradict themselves. With a profile, also what the platform lacks. A spec without such issues
 * makes a chart that Helm and Kubernetes take.
 */
export function checkReferences(spec: ChartSpec, profile?: Profile): SpecIssue[] {
  return [
    ...nameIssues(spec),
    ...referenceIssues(spec, profile),
    ...deployValueIssues(spec),
    ...optionDefaultIssues(spec),
    ...sizeIssues(spec),
  ]
}

import type { JsonObject, Localized, Pointer } from '#base'
import type { Profile } from '#profile'
import type { ChartSpec } from '#spec'
import type { CheckContext } from './context/check-context.ts'
import type { Manifest } from './context/manifest.ts'
import type { FindingSource, Severity, SpecEdit } from './finding.ts'

/** What a rule says about one place; the list of findings adds the rule's own words and the way to the form. */
export interface Report {
  /** One plain sentence about this chart. */
  readonly message: Localized
  /** The object, and the path in it. */
  readonly manifest?: Manifest
  readonly path?: readonly (string | number)[]
  /** A place of the chart's files, where it is not an object's. */
  readonly file?: string
  readonly line?: number
  /** The form's field, where the rule knows it better than the path tells. */
  readonly field?: Pointer
  /** Where this case is less or more grave than the rule. */
  readonly severity?: Severity
  /** What fixes it with one click. */
  readonly edits?: readonly SpecEdit[]
}

/** A chart in short, for a rule's examples and tests. What is absent is the preset desktop's. */
export interface RuleExample {
  readonly objects?: readonly JsonObject[]
  /** Added to, and winning over, the example chart's files. */
  readonly files?: Readonly<Record<string, string>>
  readonly spec?: (spec: ChartSpec) => ChartSpec
  readonly profile?: Profile
  readonly published?: readonly string[]
}

export interface Rule {
  /** `CH005` for the platform's, words for ours. Stored in specs: never renamed. */
  readonly id: string
  readonly severity: Severity
  readonly source: FindingSource
  /** What must be there for it to say anything. */
  readonly needs: 'spec' | 'files' | 'manifests' | 'admitted'
  readonly title: Localized
  readonly why: Localized
  readonly fix: Localized
  check(context: CheckContext): readonly Report[]
  readonly examples: { readonly breaks: RuleExample; readonly keeps: RuleExample }
}

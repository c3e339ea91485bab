import type { Localized, Pointer } from '#base'
import type { SpecEdit } from '#spec'

export type Severity = 'error' | 'warning' | 'info'

/** The source: the form's schema, Helm (render or lint), Kubernetes' schemas, the platform's policy, good practice. */
export type FindingSource = 'form' | 'helm' | 'kubernetes' | 'platform' | 'practice'

export type { SpecEdit } from '#spec'

/** Something about the user's chart that is wrong or worth knowing. Data: returned, never thrown. */
export interface Finding {
  /** Stable: `CH005`, `helm-render`, `kubernetes-schema`, `form-invalid`. */
  readonly rule: string
  readonly severity: Severity
  readonly source: FindingSource
  /** One plain sentence: what is wrong. */
  readonly message: Localized
  readonly why: Localized
  /** How to fix it, in words. */
  readonly fix: Localized
  /** Edits that fix it with one click, where that is possible. */
  readonly edits?: readonly SpecEdit[]
  /** Where in the spec: leads to the form field. */
  readonly pointer?: Pointer
  /** Where in the chart's files, relative to the chart's folder. */
  readonly file?: string
  /** 1-based. */
  readonly line?: number
  /** The object, as `Deployment/demo-lab`. */
  readonly object?: string
  /** The installation that it takes to see this, completing "This happens …"; absent: every installation shows it. */
  readonly when?: Localized
  /** Why the author silenced it; reviewers see it. */
  readonly silenced?: string
}

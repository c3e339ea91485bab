import { z } from 'zod'
import { type ReviewAction, type ReviewPart, type ReviewState, transitions } from './states.ts'

/** What a repository asks of a chart before it is published there. */
export const policySchema = z.strictObject({
  /** How many reviewers must approve; 0: authors publish directly. */
  approvals: z.int().min(0).max(10).default(1),
  /** Whether authors may approve their own charts. */
  selfApproval: z.boolean().default(false),
  /** Issues of these severities must be fixed or ignored first. */
  blocking: z.array(z.enum(['error', 'warning', 'info'])).default(['error']),
  /** Rules that may be ignored with a reason; the others never. Missing: all that can be ignored at all. */
  ignorableRules: z.array(z.string().regex(/^CH\d{3}$/)).optional(),
  /** Who publishes what is approved: the author, reviewers, or Slipway at once. */
  publishedBy: z.enum(['author', 'reviewer', 'at-once']).default('author'),
})
export type Policy = z.infer<typeof policySchema>

/** For one person at one computer: publish directly. */
export const directPolicy: Policy = policySchema.parse({ approvals: 0 })

/** A vote on one revision. A later vote of the same person on the same revision replaces it. */
export interface Vote {
  readonly reviewerId: string
  readonly revision: number
  readonly decision: 'approve' | 'request-changes'
  /** The ignored rules that this approval accepts. */
  readonly acceptedRules: readonly string[]
}

/** What is decided about, as far as the policy looks at it. */
export interface ReviewFacts {
  readonly state: ReviewState
  readonly authorId: string
  /** The revision that is reviewed now; votes on earlier ones count no more. */
  readonly revision: number
  readonly votes: readonly Vote[]
  /** Issues that block, by severity, of the reviewed revision. */
  readonly findings: readonly { readonly rule: string; readonly severity: string }[]
  /** Rules that the chart ignores. */
  readonly ignoredRules: readonly string[]
}

/** Somebody who acts on a review. */
export interface ReviewActor {
  readonly id: string
  readonly mayReview: boolean
}

/** Why something cannot be done; each has words in the page and the CLI. */
export type Refusal =
  | 'wrong-state'
  | 'not-yours'
  | 'own-chart'
  | 'reason-missing'
  | 'blocking-issues'
  | 'rule-not-ignorable'
  | 'approvals-missing'
  | 'rules-not-accepted'

/** Who somebody is to a review, by the policy. */
export function partsOf(actor: ReviewActor, facts: ReviewFacts, policy: Policy): readonly ReviewPart[] {
  const isAuthor = actor.id === facts.authorId
  const isReviewer = actor.mayReview && (!isAuthor || policy.selfApproval)
  const isPublisher = policy.publishedBy === 'reviewer' ? isReviewer : isAuthor || isReviewer
  return [
    ...(isAuthor ? ['author' as const] : []),
    ...(isReviewer ? ['reviewer' as const] : []),
    ...(isPublisher ? ['publisher' as const] : []),
  ]
}

/** The approvals that count: of this revision, one for each reviewer, the author's only where the policy lets it. */
export function approvalsOf(facts: ReviewFacts, policy: Policy): readonly Vote[] {
  const latest = new Map(facts.votes.filter((vote) => vote.revision === facts.revision).map((vote) => [vote.reviewerId, vote]))
  return [...latest.values()].filter((vote) => vote.decision === 'approve' && (policy.selfApproval || vote.reviewerId !== facts.authorId))
}

/** What keeps a revision from being published, apart from who asks; empty: nothing. */
export function obstacles(facts: ReviewFacts, policy: Policy): readonly Refusal[] {
  const found: Refusal[] = []
  if (facts.findings.some(({ severity, rule }) => isBlocking(severity, policy) && !facts.ignoredRules.includes(rule)))
    found.push('blocking-issues')
  if (facts.ignoredRules.some((rule) => policy.ignorableRules?.includes(rule) === false)) found.push('rule-not-ignorable')
  const approvals = approvalsOf(facts, policy)
  if (approvals.length < policy.approvals) found.push('approvals-missing')
  else if (policy.approvals > 0 && facts.ignoredRules.some((rule) => !approvals.some((vote) => vote.acceptedRules.includes(rule)))) {
    found.push('rules-not-accepted')
  }
  return found
}

function isBlocking(severity: string, policy: Policy): boolean {
  return policy.blocking.some((it) => it === severity)
}

/** Whether somebody may do that now, or why not. `reason` is the text that comes with it. */
export function decide(
  action: ReviewAction,
  { actor, facts, policy, reason = '' }: { actor: ReviewActor; facts: ReviewFacts; policy: Policy; reason?: string },
): { readonly ok: true; readonly to: ReviewState } | { readonly ok: false; readonly refusal: Refusal } {
  const { from, to, by, needsReason } = transitions[action]
  const refuse = (refusal: Refusal) => ({ ok: false, refusal }) as const
  if (!by.some((part) => partsOf(actor, facts, policy).includes(part))) {
    const isOwn = by.includes('reviewer') && actor.mayReview && actor.id === facts.authorId
    return refuse(isOwn ? 'own-chart' : 'not-yours')
  }
  if (!from.includes(facts.state)) return refuse('wrong-state')
  if (needsReason === true && reason.trim() === '') return refuse('reason-missing')
  if (action === 'publish') {
    const [obstacle] = obstacles(facts, policy)
    if (obstacle !== undefined) return refuse(obstacle)
  }
  if (action === 'approve' && obstacles(facts, policy).includes('blocking-issues')) return refuse('blocking-issues')
  return { ok: true, to }
}

/** The state after a vote or a new revision: approved once nothing keeps the revision back. */
export function stateAfter(facts: ReviewFacts, policy: Policy): ReviewState {
  if (facts.state !== 'submitted' && facts.state !== 'approved') return facts.state
  return obstacles(facts, policy).length === 0 ? 'approved' : 'submitted'
}

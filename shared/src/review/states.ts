import { z } from 'zod'

/** Where a review is. `draft` is before it: nothing was submitted yet. */
export const reviewStates = ['submitted', 'changes-requested', 'approved', 'published', 'withdrawn', 'rejected'] as const
export const reviewStateSchema = z.enum(reviewStates)
export type ReviewState = z.infer<typeof reviewStateSchema>

/** What people do with a review. `submit` on an existing review is a new revision, which voids approvals. */
export const reviewActions = ['submit', 'approve', 'request-changes', 'reject', 'withdraw', 'publish'] as const
export const reviewActionSchema = z.enum(reviewActions)
export type ReviewAction = z.infer<typeof reviewActionSchema>

/** Who somebody is to one review. A person can be several. */
export type ReviewPart = 'author' | 'reviewer' | 'publisher'

interface Transition {
  readonly from: readonly ReviewState[]
  readonly to: ReviewState
  readonly by: readonly ReviewPart[]
  /** Whether a text must say why. */
  readonly needsReason?: true
}

const open: readonly ReviewState[] = ['submitted', 'changes-requested', 'approved']

/**
 * All transitions of a review. `approve` leads to `approved` only with as many approvals as the policy asks for; until
 * then the review stays submitted. What is published, withdrawn or rejected has ended: another try is another review.
 */
export const transitions: Readonly<Record<ReviewAction, Transition>> = {
  submit: { from: open, to: 'submitted', by: ['author'] },
  approve: { from: ['submitted', 'approved'], to: 'approved', by: ['reviewer'] },
  'request-changes': { from: ['submitted', 'approved'], to: 'changes-requested', by: ['reviewer'], needsReason: true },
  reject: { from: open, to: 'rejected', by: ['reviewer'], needsReason: true },
  withdraw: { from: open, to: 'withdrawn', by: ['author'] },
  publish: { from: ['approved'], to: 'published', by: ['publisher'] },
}

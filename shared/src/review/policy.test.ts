import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  approvalsOf,
  decide,
  obstacles,
  policySchema,
  type ReviewActor,
  type ReviewFacts,
  reviewActions,
  reviewStates,
  stateAfter,
  type Vote,
} from './index.ts'

const author: ReviewActor = { id: 'ana', mayReview: false }
const reviewer: ReviewActor = { id: 'rosa', mayReview: true }
const stranger: ReviewActor = { id: 'pau', mayReview: false }
const one = policySchema.parse({})

const approval = (reviewerId: string, revision = 1, acceptedRules: readonly string[] = []): Vote => ({
  reviewerId,
  revision,
  decision: 'approve',
  acceptedRules,
})

function facts(changes: Partial<ReviewFacts> = {}): ReviewFacts {
  return { state: 'submitted', authorId: 'ana', revision: 1, votes: [], findings: [], ignoredRules: [], ...changes }
}

describe('the states of a review', () => {
  /** By state: what the author and what a reviewer can do. Everything else is refused. */
  const table: Readonly<Record<string, readonly [author: string, reviewer: string]>> = {
    submitted: ['submit withdraw', 'approve request-changes reject'],
    'changes-requested': ['submit withdraw', 'reject'],
    approved: ['submit withdraw publish', 'approve request-changes reject publish'],
    published: ['', ''],
    withdrawn: ['', ''],
    rejected: ['', ''],
  }

  it.each(reviewStates)('lead on from %s only as the table says', (state) => {
    const at = facts({ state, votes: [approval('rosa')] })
    const can = (actor: ReviewActor) =>
      reviewActions.filter((action) => decide(action, { actor, facts: at, policy: one, reason: 'Because.' }).ok).join(' ')
    expect([can(author), can(reviewer)]).toEqual(table[state])
    expect(can(stranger)).toBe('')
  })

  it('need a reason where someone else has to act on it', () => {
    for (const action of ['request-changes', 'reject'] as const) {
      expect(decide(action, { actor: reviewer, facts: facts(), policy: one, reason: ' ' })).toEqual({
        ok: false,
        refusal: 'reason-missing',
      })
    }
    expect(decide('approve', { actor: reviewer, facts: facts(), policy: one }).ok).toBe(true)
  })
})

describe('a policy', () => {
  it('lets nobody approve their own chart unless it says so', () => {
    const own = { actor: { id: 'ana', mayReview: true }, facts: facts() }
    expect(decide('approve', { ...own, policy: one })).toEqual({ ok: false, refusal: 'own-chart' })
    expect(approvalsOf(facts({ votes: [approval('ana')] }), one)).toEqual([])
    expect(decide('approve', { ...own, policy: policySchema.parse({ selfApproval: true }) }).ok).toBe(true)
  })

  it('counts approvals of the reviewed revision only, and one for each reviewer', () => {
    const two = policySchema.parse({ approvals: 2 })
    const votes = [approval('rosa', 1), approval('pepe', 2), approval('pepe', 2)]
    expect(obstacles(facts({ revision: 2, votes }), two)).toEqual(['approvals-missing'])
    expect(obstacles(facts({ revision: 2, votes: [...votes, approval('rosa', 2)] }), two)).toEqual([])
    const takenBack: Vote = { reviewerId: 'pepe', revision: 2, decision: 'request-changes', acceptedRules: [] }
    expect(approvalsOf(facts({ revision: 2, votes: [...votes, takenBack] }), two)).toEqual([])
  })

  it('wants each ignored rule accepted by somebody who approved', () => {
    const ignoring = facts({ ignoredRules: ['CH010', 'CH020'], votes: [approval('rosa', 1, ['CH010'])] })
    expect(obstacles(ignoring, one)).toEqual(['rules-not-accepted'])
    expect(obstacles({ ...ignoring, votes: [approval('rosa', 1, ['CH010', 'CH020'])] }, one)).toEqual([])
    expect(obstacles(ignoring, policySchema.parse({ ignorableRules: ['CH010'] }))).toContain('rule-not-ignorable')
  })

  it('blocks by severity, unless the rule is ignored', () => {
    const broken = facts({ findings: [{ rule: 'CH001', severity: 'warning' }], votes: [approval('rosa', 1, ['CH001'])] })
    expect(obstacles(broken, one)).toEqual([])
    const strict = policySchema.parse({ blocking: ['error', 'warning'] })
    expect(obstacles(broken, strict)).toEqual(['blocking-issues'])
    expect(decide('approve', { actor: reviewer, facts: broken, policy: strict })).toEqual({ ok: false, refusal: 'blocking-issues' })
    expect(obstacles({ ...broken, ignoredRules: ['CH001'] }, strict)).toEqual([])
  })

  it('says who publishes', () => {
    const approved = facts({ state: 'approved', votes: [approval('rosa')] })
    const byReviewer = policySchema.parse({ publishedBy: 'reviewer' })
    expect(decide('publish', { actor: author, facts: approved, policy: byReviewer })).toEqual({ ok: false, refusal: 'not-yours' })
    expect(decide('publish', { actor: reviewer, facts: approved, policy: byReviewer }).ok).toBe(true)
  })

  it('with no approvals publishes directly', () => {
    expect(stateAfter(facts(), policySchema.parse({ approvals: 0 }))).toBe('approved')
  })
})

describe('whatever happened before', () => {
  const people = fc.constantFrom('ana', 'rosa', 'pepe')
  const anyVote = fc.record({
    reviewerId: people,
    revision: fc.integer({ min: 1, max: 3 }),
    decision: fc.constantFrom('approve' as const, 'request-changes' as const),
    acceptedRules: fc.subarray(['CH010', 'CH020']),
  })
  const anyFacts = fc.record({
    state: fc.constantFrom(...reviewStates),
    authorId: fc.constant('ana'),
    revision: fc.integer({ min: 1, max: 3 }),
    votes: fc.array(anyVote, { maxLength: 6 }),
    findings: fc.array(fc.record({ rule: fc.constantFrom('CH001', 'CH010'), severity: fc.constantFrom('error', 'warning', 'info') })),
    ignoredRules: fc.subarray(['CH001', 'CH010', 'CH020']),
  })
  const anyPolicy = fc
    .record({
      approvals: fc.integer({ min: 0, max: 3 }),
      selfApproval: fc.boolean(),
      blocking: fc.subarray(['error' as const, 'warning' as const]),
    })
    .map((it) => policySchema.parse(it))

  it('nothing is published that the reviewed revision was not approved for', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, people, fc.boolean(), (at, policy, id, mayReview) => {
        const decided = decide('publish', { actor: { id, mayReview }, facts: at, policy })
        if (!decided.ok) return
        expect(at.state).toBe('approved')
        const others = new Set(
          at.votes
            .filter((it) => it.revision === at.revision && (policy.selfApproval || it.reviewerId !== 'ana'))
            .map((it) => it.reviewerId),
        )
        expect(others.size).toBeGreaterThanOrEqual(policy.approvals)
        expect(obstacles(at, policy)).toEqual([])
      }),
    )
  })

  it('a new revision takes all approvals away', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, (at, policy) => {
        const next = Math.max(at.revision, ...at.votes.map((vote) => vote.revision)) + 1
        expect(approvalsOf({ ...at, revision: next }, policy)).toEqual([])
      }),
    )
  })
})

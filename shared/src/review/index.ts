export {
  approvalsOf,
  decide,
  directPolicy,
  obstacles,
  type Policy,
  partsOf,
  policySchema,
  type Refusal,
  type ReviewActor,
  type ReviewFacts,
  stateAfter,
  type Vote,
} from './policy.ts'
export {
  type ReviewAction,
  type ReviewPart,
  type ReviewState,
  reviewActionSchema,
  reviewActions,
  reviewStateSchema,
  reviewStates,
  transitions,
} from './states.ts'

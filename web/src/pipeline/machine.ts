/**
 * What the pipeline is doing.
 * - `idle`: nothing to do, or no draft.
 * - `rendering`: the newest edit's files are shown; the engine renders them.
 * - `checking`: its manifests are shown; they are checked.
 * - `resting`: its first findings are shown; the rest waits until typing pauses.
 * - `completing`: lint, other situations and examples are worked on.
 */
export type PipelineState = 'idle' | 'rendering' | 'checking' | 'resting' | 'completing'

export type PipelineEvent = 'edited' | 'rendered' | 'checked' | 'rested' | 'finished' | 'failed'

/** Every transition there is. An edit starts a new run from every state; what has no row here is ignored. */
export const transitions: Readonly<Record<PipelineState, Partial<Record<PipelineEvent, PipelineState>>>> = {
  idle: { edited: 'rendering' },
  rendering: { edited: 'rendering', rendered: 'checking', failed: 'idle' },
  checking: { edited: 'rendering', checked: 'resting', finished: 'idle', failed: 'idle' },
  resting: { edited: 'rendering', rested: 'completing', failed: 'idle' },
  completing: { edited: 'rendering', finished: 'idle', failed: 'idle' },
}

export function nextState(state: PipelineState, event: PipelineEvent): PipelineState {
  return transitions[state][event] ?? state
}

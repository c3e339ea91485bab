/** When the pipeline does what: the one port for time. A page has frames to draw and a person who types; a test has neither. */
export interface Schedule {
  /** Milliseconds, for durations. */
  now(): number
  /** Resolves when what was changed up to now is painted: manifests are seen before they are checked. */
  afterPaint(): Promise<void>
  /** Comes between the steps of long work; undefined where there is no need to wait. */
  rest(): Promise<void> | undefined
  /** Resolves when typing has paused for a moment; rejects never. */
  leisure(signal: AbortSignal): Promise<void>
  /** Calls back once the engine has been waited for in vain for a while; the answer stops that. */
  engineLate(act: () => void): () => void
}

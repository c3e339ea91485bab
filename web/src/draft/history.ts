import type { Pointer } from '@slipway/shared/base'
import type { SpecDocument } from './document.ts'

/** Typing in one field within this time is one step of undo. */
export const coalesceWithinMs = 1_000
const maxSteps = 300

/** What undo and redo go back and forth over. */
export interface History {
  readonly past: readonly SpecDocument[]
  readonly future: readonly SpecDocument[]
  /** The field and time of the last edit: typing on in the same field joins it. */
  readonly last: { readonly pointer: Pointer; readonly at: number } | null
}

export const emptyHistory: History = { past: [], future: [], last: null }

/** The history after an edit that replaced `before`. */
export function recordEdit(history: History, before: SpecDocument, pointer: Pointer | undefined, at: number): History {
  const joins = pointer !== undefined && history.last?.pointer === pointer && at - history.last.at < coalesceWithinMs
  const past = joins ? history.past : [...history.past, before].slice(-maxSteps)
  return { past, future: [], last: pointer === undefined ? null : { pointer, at } }
}

/** One step back: the document before and the history then, or undefined at the start. */
export function stepBack(history: History, now: SpecDocument): { document: SpecDocument; history: History } | undefined {
  const document = history.past.at(-1)
  if (document === undefined) return undefined
  return { document, history: { past: history.past.slice(0, -1), future: [now, ...history.future], last: null } }
}

/** One step forward again, or undefined where nothing was undone. */
export function stepForward(history: History, now: SpecDocument): { document: SpecDocument; history: History } | undefined {
  const [document, ...future] = history.future
  if (document === undefined) return undefined
  return { document, history: { past: [...history.past, now], future, last: null } }
}

/** The history with `change` made in every step of it: what another tab saved is not undone here. */
export function changeSteps(history: History, change: (document: SpecDocument) => SpecDocument): History {
  return { past: history.past.map(change), future: history.future.map(change), last: history.last }
}

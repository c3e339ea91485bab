import type { Pointer } from '@slipway/shared/base'
import type { ChartSpec } from '@slipway/shared/spec'
import { create } from 'zustand'
import { type SpecDocument, setAt } from './document.ts'
import { emptyHistory, type History, recordEdit, stepBack, stepForward } from './history.ts'
import { examineDocument, type SpecIssue } from './spec-issues.ts'

/** Whether what is on the screen is also in the browser's storage. */
export type SaveState =
  | { readonly status: 'saved'; readonly at: number }
  | { readonly status: 'unsaved' }
  | { readonly status: 'failed'; readonly message: string }

export interface DraftState {
  /** Null while no draft is open. */
  readonly draftId: string | null
  /** As typed; may be invalid. Forms read and write this. */
  readonly document: SpecDocument
  /** The last valid spec; what every stage after the form works on. Null until there was one. */
  readonly spec: ChartSpec | null
  /** What is wrong with `document`; empty: `spec` is it. */
  readonly issues: readonly SpecIssue[]
  /** What the form is drawn from: `document` and `issues`, or those from before what is being typed just now. */
  readonly drawn: Pick<DraftState, 'document' | 'issues'>
  /** Grows with every change; late answers are known by it. */
  readonly revision: number
  readonly history: History
  readonly save: SaveState
  /** The field that was last gone to; `nonce` makes going there twice an event. */
  readonly selected: { readonly pointer: Pointer; readonly nonce: number } | null
  /** Another tab saved a newer version of this draft while this one had changes. */
  readonly conflict: SpecDocument | null
  openDraft(draftId: string, document: SpecDocument, savedAt: number): void
  closeDraft(): void
  /** Replaces the document; with a pointer, edits of one field within a second are one step of undo. */
  replaceDocument(document: SpecDocument, pointer?: Pointer): void
  /** Sets one field; `undefined` removes it. */
  setField(pointer: Pointer, value: unknown): void
  /** The same, typed into a field that shows it by itself: the rest of the form is drawn by `draw`. */
  typeField(pointer: Pointer, value: unknown): void
  /** Draws the form from what was typed. */
  draw(): void
  undo(): void
  redo(): void
  selectField(pointer: Pointer): void
  setSave(save: SaveState): void
  /** Takes what another tab wrote. */
  adopt(document: SpecDocument, savedAt: number): void
  setConflict(document: SpecDocument | null): void
}

type Examined = Pick<DraftState, 'document' | 'spec' | 'issues' | 'drawn' | 'revision'>

function examined(state: DraftState, document: SpecDocument): Examined {
  const { spec, issues } = examineDocument(document)
  return { document, spec: spec ?? state.spec, issues, drawn: { document, issues }, revision: state.revision + 1 }
}

const unsaved: SaveState = { status: 'unsaved' }

/** The draft after an edit, which undo takes back. */
function edited(state: DraftState, document: SpecDocument, pointer?: Pointer): Examined & Pick<DraftState, 'history' | 'save'> {
  return { ...examined(state, document), history: recordEdit(state.history, state.document, pointer, Date.now()), save: unsaved }
}

/** The draft that is being edited, with its history. */
export const useDraftStore = create<DraftState>()((set, get) => ({
  draftId: null,
  document: {},
  spec: null,
  issues: [],
  drawn: { document: {}, issues: [] },
  revision: 0,
  history: emptyHistory,
  save: unsaved,
  selected: null,
  conflict: null,
  openDraft: (draftId, document, at) =>
    set((state) => ({
      ...examined({ ...state, spec: null }, document),
      draftId,
      history: emptyHistory,
      save: { status: 'saved', at },
      selected: null,
      conflict: null,
    })),
  closeDraft: () => set({ draftId: null }),
  replaceDocument: (document, pointer) => {
    const state = get()
    if (document === state.document) return
    set(edited(state, document, pointer))
  },
  setField: (pointer, value) => get().replaceDocument(setAt(get().document, pointer, value), pointer),
  typeField: (pointer, value) => {
    const state = get()
    set({ ...edited(state, setAt(state.document, pointer, value), pointer), drawn: state.drawn })
  },
  draw: () => {
    const { document, issues, drawn } = get()
    if (drawn.document !== document) set({ drawn: { document, issues } })
  },
  undo: () => {
    const state = get()
    const back = stepBack(state.history, state.document)
    if (back !== undefined) set({ ...examined(state, back.document), history: back.history, save: unsaved })
  },
  redo: () => {
    const state = get()
    const forward = stepForward(state.history, state.document)
    if (forward !== undefined) set({ ...examined(state, forward.document), history: forward.history, save: unsaved })
  },
  selectField: (pointer) => set((state) => ({ selected: { pointer, nonce: (state.selected?.nonce ?? 0) + 1 } })),
  setSave: (save) => set({ save }),
  adopt: (document, at) => set((state) => ({ ...examined(state, document), save: { status: 'saved', at }, conflict: null })),
  setConflict: (conflict) => set({ conflict }),
}))

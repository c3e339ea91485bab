import type { Pointer } from '@slipway/shared/base'
import { type ChartSpec, type Choice, isSame, mergeSpecs } from '@slipway/shared/spec'
import { create } from 'zustand'
import type { SpecDocument } from './document.ts'
import { changeSteps, emptyHistory, type History, recordEdit, stepBack, stepForward } from './history.ts'
import { examineDocument, type SpecIssue } from './spec-issues.ts'

/** Whether what is on the screen is also in the browser's storage. */
export type SaveState =
  | { readonly status: 'saved'; readonly at: number }
  | { readonly status: 'unsaved' }
  | { readonly status: 'failed'; readonly message: string }

/** What the browser's storage holds of the draft, as far as this tab knows. */
export interface Synced {
  readonly document: SpecDocument
  readonly savedAt: number
}

/** Another tab changed fields that this one changed too. Until somebody chose for each, nothing is saved. */
export interface Conflict {
  /** What both tabs began with. */
  readonly base: SpecDocument
  readonly theirs: SpecDocument
  /** What was chosen already. */
  readonly choices: Readonly<Record<Pointer, Choice>>
}

export interface EditOptions {
  /** Edits of one field within a second are one step of undo. */
  readonly field?: Pointer
  /** The field shows what is typed by itself: `draw` draws the rest of the form later. */
  readonly typed?: boolean
}

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
  readonly selected: { readonly pointer: Pointer; readonly focus: boolean; readonly nonce: number } | null
  readonly synced: Synced
  readonly conflict: Conflict | null
  openDraft(draftId: string, document: SpecDocument, savedAt: number): void
  closeDraft(): void
  /** The one way to change the document. */
  edit(change: (document: SpecDocument) => SpecDocument, how?: EditOptions): void
  /** Draws the form from what was typed. */
  draw(): void
  undo(): void
  redo(): void
  /** `focus: false` shows the field and leaves the keyboard where it is. */
  selectField(pointer: Pointer, how?: { focus: boolean }): void
  setSave(save: SaveState): void
  setSynced(synced: Synced): void
  /** Takes in what another tab saved: its changes since `base`, next to those of this tab. */
  takeIn(base: SpecDocument, theirs: Synced): void
  /** Decides a field that both tabs changed. */
  choose(id: Pointer, choice: Choice): void
  /** Ends a conflict in which nothing is left to choose, because the fields were edited to say the same. */
  settle(): void
}

type Examined = Pick<DraftState, 'document' | 'spec' | 'issues' | 'drawn' | 'revision'>

function examined(state: DraftState, document: SpecDocument): Examined {
  const { spec, issues } = examineDocument(document)
  return { document, spec: spec ?? state.spec, issues, drawn: { document, issues }, revision: state.revision + 1 }
}

const unsaved: SaveState = { status: 'unsaved' }
const nothingSynced: Synced = { document: {}, savedAt: 0 }

function mergeDocuments(base: SpecDocument, mine: SpecDocument, theirs: SpecDocument): SpecDocument {
  return mergeSpecs(base, mine, theirs).merged
}

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
  synced: nothingSynced,
  conflict: null,
  openDraft: (draftId, document, at) =>
    set((state) => ({
      ...examined({ ...state, spec: null }, document),
      draftId,
      history: emptyHistory,
      save: { status: 'saved', at },
      selected: null,
      synced: { document, savedAt: at },
      conflict: null,
    })),
  closeDraft: () => set({ draftId: null }),
  edit: (change, { field, typed = false } = {}) => {
    const state = get()
    const document = change(state.document)
    if (document === state.document) return
    set({ ...edited(state, document, field), ...(typed ? { drawn: state.drawn } : {}) })
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
  selectField: (pointer, { focus } = { focus: true }) =>
    set((state) => ({ selected: { pointer, focus, nonce: (state.selected?.nonce ?? 0) + 1 } })),
  setSave: (save) => set({ save }),
  setSynced: (synced) => set({ synced }),
  takeIn: (base, theirs) => {
    const state = get()
    const { merged, conflicts } = mergeSpecs(base, state.document, theirs.document)
    const before = state.synced.document
    set({
      ...examined(state, merged),
      history: changeSteps(state.history, (step) => mergeDocuments(before, step, theirs.document)),
      synced: theirs,
      save: isSame(merged, theirs.document) ? { status: 'saved', at: theirs.savedAt } : unsaved,
      conflict: conflicts.length === 0 ? null : { base, theirs: theirs.document, choices: {} },
    })
  },
  choose: (id, choice) => {
    const state = get()
    if (state.conflict === null) return
    const { base, theirs, choices } = state.conflict
    const { merged, conflicts } = mergeSpecs(base, state.document, theirs, { ...choices, [id]: choice })
    // NOTE from here on the document says what was chosen, and what is typed there counts.
    const conflict = conflicts.length === 0 ? null : { base, theirs, choices: { ...choices, [id]: 'mine' as const } }
    set(isSame(merged, state.document) ? { conflict, save: unsaved } : { ...edited(state, merged), conflict })
  },
  settle: () => {
    const state = get()
    if (state.conflict === null) return
    const { base, theirs, choices } = state.conflict
    const { merged, conflicts } = mergeSpecs(base, state.document, theirs, choices)
    if (conflicts.length === 0) set({ ...examined(state, merged), conflict: null, save: unsaved })
  },
}))

import { Compartment, EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { baseExtensions, type EditorLanguage, languageExtensions } from './extensions.ts'
import { type EditorFault, faultsEffect } from './faults.ts'
import type { Words } from './words.ts'
import './editor.css'

/** Puts the cursor on a line and scrolls it into the middle. */
function goToEditorLine(view: EditorView, line: number): void {
  const { doc } = view.state
  const at = doc.line(Math.min(Math.max(1, line), doc.lines))
  view.dispatch({ selection: { anchor: at.from, head: at.to }, effects: EditorView.scrollIntoView(at.from, { y: 'center' }) })
}

interface CodeEditorProps {
  /** Of the element that takes the focus. */
  readonly id?: string
  readonly label: string
  readonly language: EditorLanguage
  readonly text: string
  /** Ids of elements that say more. */
  readonly describedBy?: string
  readonly isInvalid?: boolean
  readonly faults?: readonly EditorFault[]
  /** 1-based; a new `nonce` goes there again. */
  readonly target?: { readonly line: number; readonly nonce: number } | null
  /** What completion offers. */
  readonly words?: Words
  /** Absent: read only. */
  readonly onChange?: (text: string) => void
}

const noFaults: readonly EditorFault[] = []

/** An editor for YAML and templates; without `onChange` a viewer. Default export, as it is loaded when first needed. */
export default function CodeEditor(props: CodeEditorProps) {
  const { id, label, language, text, describedBy, isInvalid = false, faults = noFaults, target = null, words, onChange } = props
  const host = useRef<HTMLDivElement>(null)
  const latest = useRef({ onChange, words })
  latest.current = { onChange, words }
  const view = useView(host, { id, label, describedBy, isInvalid, language, readOnly: onChange === undefined, text }, latest)

  useEffect(() => {
    const editor = view.current
    const shown = editor?.state.doc.toString()
    if (editor && shown !== undefined && shown !== text) editor.dispatch({ changes: smallestChange(shown, text) })
  }, [text, view])
  useEffect(() => {
    if (view.current) faultsEffect(view.current, faults)
  }, [faults, view])
  useEffect(() => {
    if (view.current && target) goToEditorLine(view.current, target.line)
  }, [target, view])
  return <div ref={host} className="ce-host" />
}

interface ViewOptions {
  readonly id: string | undefined
  readonly label: string
  readonly describedBy: string | undefined
  readonly isInvalid: boolean
  readonly language: EditorLanguage
  readonly readOnly: boolean
  readonly text: string
}

type Latest = RefObject<{ onChange: CodeEditorProps['onChange']; words: Words | undefined }>

function useView(host: RefObject<HTMLDivElement | null>, options: ViewOptions, latest: Latest): RefObject<EditorView | null> {
  const view = useRef<EditorView | null>(null)
  const first = useRef(options)
  const compartment = useRef(new Compartment())
  const { id, label, describedBy, isInvalid, language, readOnly } = options
  const attributes = useMemo(
    () => attributesOf({ id, label, describedBy, isInvalid, readOnly }),
    [id, label, describedBy, isInvalid, readOnly],
  )
  useEffect(() => {
    if (!host.current) return undefined
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: first.current.text,
        extensions: [
          ...baseExtensions,
          compartment.current.of([]),
          EditorView.updateListener.of((update) => {
            if (
              update.docChanged &&
              update.transactions.some((transaction) => transaction.isUserEvent('input') || isOwnEdit(transaction))
            ) {
              latest.current.onChange?.(update.state.doc.toString())
            }
          }),
        ],
      }),
    })
    view.current = editor
    return () => editor.destroy()
  }, [host, latest])
  useEffect(() => {
    const own = [
      languageExtensions(language, () => latest.current.words),
      EditorState.readOnly.of(readOnly),
      EditorView.contentAttributes.of(attributes),
    ]
    view.current?.dispatch({ effects: compartment.current.reconfigure(own) })
  }, [language, readOnly, attributes, latest])
  return view
}

function attributesOf({ id, label, describedBy, isInvalid, readOnly }: Omit<ViewOptions, 'language' | 'text'>): Record<string, string> {
  return {
    'aria-label': label,
    // NOTE an explicit tabindex: what is only editable does not count as reachable for those who check a scrolled box.
    tabindex: '0',
    ...(readOnly ? { 'aria-readonly': 'true' } : {}),
    ...(id === undefined ? {} : { id }),
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
    ...(isInvalid ? { 'aria-invalid': 'true' } : {}),
  }
}

function isOwnEdit(transaction: { isUserEvent(event: string): boolean }): boolean {
  return ['delete', 'move', 'undo', 'redo'].some((event) => transaction.isUserEvent(event))
}

/** One replacement that leaves the common start and end alone, so that the cursor stays where it is. */
function smallestChange(before: string, after: string): { from: number; to: number; insert: string } {
  let from = 0
  const shorter = Math.min(before.length, after.length)
  while (from < shorter && before[from] === after[from]) from += 1
  let end = 0
  while (end < shorter - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) }
}

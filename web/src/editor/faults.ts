import { setDiagnostics } from '@codemirror/lint'
import type { EditorView } from '@codemirror/view'

/** Something wrong at a line, to be underlined. */
export interface EditorFault {
  /** 1-based. */
  readonly line: number
  /** 1-based; absent: the whole line. */
  readonly column?: number
  readonly message: string
}

/** Underlines the faults in an editor; a line beyond the end counts as the last one. */
export function faultsEffect(view: EditorView, faults: readonly EditorFault[]): void {
  const { doc } = view.state
  const diagnostics = faults.map(({ line, column, message }) => {
    const at = doc.line(Math.min(Math.max(1, line), doc.lines))
    const start = column === undefined ? at.from + (at.text.length - at.text.trimStart().length) : Math.min(at.to, at.from + column - 1)
    return { from: Math.min(start, at.to), to: at.to, severity: 'error' as const, message }
  })
  view.dispatch(setDiagnostics(view.state, diagnostics))
}

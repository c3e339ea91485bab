import { EditorView } from '@codemirror/view'

/** Puts the cursor on a line and scrolls it into the middle. */
export function goToEditorLine(view: EditorView, line: number): void {
  const { doc } = view.state
  const at = doc.line(Math.min(Math.max(1, line), doc.lines))
  view.dispatch({ selection: { anchor: at.from, head: at.to }, effects: EditorView.scrollIntoView(at.from, { y: 'center' }) })
}

import { autocompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language'
import { lintGutter } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import { EditorView, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { templateCompletion } from './complete.ts'
import { helmTemplate } from './template-mode.ts'
import type { Words } from './words.ts'

export type EditorLanguage = 'yaml' | 'template' | 'text'

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--syntax-key)' },
  { tag: [tags.string, tags.content], color: 'var(--syntax-string)' },
  { tag: [tags.comment, tags.lineComment, tags.meta], color: 'var(--syntax-muted)' },
  { tag: [tags.keyword, tags.bracket], color: 'var(--accent-text)', fontWeight: '600' },
  { tag: tags.function(tags.variableName), color: 'var(--warn)' },
  { tag: tags.variableName, color: 'var(--accent-text)' },
])

const looks = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--surface)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: '13px/20px var(--mono)', fontVariantLigatures: 'none' },
  '.cm-gutters': { color: 'var(--syntax-muted)', backgroundColor: 'var(--surface)', border: 'none' },
  '.cm-activeLineGutter': { color: 'var(--text)', backgroundColor: 'var(--sunken)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--accent-soft)',
  },
  '.cm-tooltip': { color: 'var(--text)', backgroundColor: 'var(--surface)', border: '1px solid var(--line-strong)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--text)', backgroundColor: 'var(--accent-soft)' },
  '.cm-panels': { color: 'var(--text)', backgroundColor: 'var(--sunken)' },
  '.cm-foldPlaceholder': { color: 'var(--muted)', backgroundColor: 'var(--sunken)', border: 'none' },
})

/** What every editor has. Tab leaves the editor, so that the keyboard is not trapped in it. */
export const baseExtensions: Extension[] = [
  lineNumbers(),
  highlightActiveLineGutter(),
  history(),
  codeFolding(),
  foldGutter(),
  indentOnInput(),
  bracketMatching(),
  highlightSelectionMatches(),
  search({ top: true }),
  lintGutter(),
  syntaxHighlighting(colours),
  looks,
  EditorView.lineWrapping,
  keymap.of([...defaultKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap, ...completionKeymap]),
]

/** Colours and completion of one language. */
export function languageExtensions(language: EditorLanguage, words: () => Words | undefined): Extension {
  if (language === 'yaml') return yaml()
  return language === 'template' ? [helmTemplate, autocompletion({ override: [templateCompletion(words)] })] : []
}

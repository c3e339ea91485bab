import { StreamLanguage, type StringStream } from '@codemirror/language'
import { templateKeywords } from './words.ts'

interface TemplateState {
  inAction: boolean
  inComment: boolean
}

const keywords = new Set(templateKeywords)

/** YAML with Go template actions, coloured well enough to read; it parses nothing. */
export const helmTemplate = StreamLanguage.define<TemplateState>({
  name: 'helm-template',
  startState: () => ({ inAction: false, inComment: false }),
  token: (stream, state) => (state.inComment ? comment(stream, state) : state.inAction ? action(stream, state) : yaml(stream, state)),
  languageData: { commentTokens: { line: '#' } },
})

function comment(stream: StringStream, state: TemplateState): string {
  if (stream.skipTo('*/')) {
    stream.match('*/')
    state.inComment = false
  } else stream.skipToEnd()
  return 'comment'
}

function action(stream: StringStream, state: TemplateState): string | null {
  if (stream.match(/^-?\}\}/)) {
    state.inAction = false
    return 'bracket'
  }
  if (stream.match('/*')) {
    state.inComment = true
    return comment(stream, state)
  }
  if (stream.match(/^"(?:[^"\\]|\\.)*"?/) || stream.match(/^`[^`]*`?/)) return 'string'
  if (stream.match(/^\$?(\.[\w]+)+/) || stream.match(/^\$\w*/)) return 'variableName'
  if (stream.match(/^-?\d[\w.]*/)) return 'number'
  const word = stream.match(/^[A-Za-z_]\w*/)
  if (typeof word === 'object' && word !== null) return keywords.has(word[0]) ? 'keyword' : 'function'
  stream.next()
  return null
}

function yaml(stream: StringStream, state: TemplateState): string | null {
  if (stream.match(/^\{\{-?/)) {
    state.inAction = true
    return 'bracket'
  }
  if (stream.match(/^#[^{]*/)) return 'comment'
  if (stream.match(/^[\w./-]+(?=:(\s|$))/)) return 'propertyName'
  if (stream.match(/^"[^"{]*"/) || stream.match(/^'[^'{]*'/)) return 'string'
  stream.next()
  stream.eatWhile(/[^\s{"'#]/)
  return null
}

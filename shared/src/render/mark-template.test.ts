import { describe, expect, it } from 'vitest'
import { type MarkedLine, markTemplate, readMarks, stripMarks } from './mark-template.ts'

function markedLines(template: string): number[] {
  const lines: MarkedLine[] = []
  expect(stripMarks(markTemplate('t.yaml', template, lines))).toBe(template)
  return lines.map(({ line }) => line)
}

describe('marking a template', () => {
  const cases: [string, string, number[]][] = [
    ['marks every plain line', 'a: 1\nb: {{ .Values.b }}\n', [1, 2]],
    ['leaves the lines between documents', 'a: 1\n---\nb: 2', [1, 3]],
    ['leaves blank lines', 'a: 1\n\nb: 2', [1, 3]],
    ['leaves lines that end in a trimming action', '{{- if .a -}}\na: 1\n{{- end }}', [2, 3]],
    ['leaves lines that end within an action', 'a: {{ list\n  1\n  2 }}\nb: 1', [3, 4]],
    ['leaves lines that end within a comment', '{{/* one }}\ntwo */}}\na: 1', [2, 3]],
    ['is not confused by braces in a text', 'a: {{ "}}\\"" }}\nb: {{ `}}\n` }}\nc: 1', [1, 3, 4]],
    ['leaves definitions, also with blocks in them', '{{ define "x" }}\na: 1\n{{ if .b }}\nb: 1\n{{ end }}\n{{ end }}\nc: 1', [6, 7]],
    ['does not take else for a new block', '{{ if .a }}\na: 1\n{{ else if .b }}\nb: 1\n{{ end }}\nc: 1', [1, 2, 3, 4, 5, 6]],
  ]
  it.each(cases)('%s', (_name, template, expected) => {
    expect(markedLines(template)).toEqual(expected)
  })

  it('leaves a template alone that holds the marking characters', () => {
    const lines: MarkedLine[] = []
    expect(markTemplate('t.yaml', 'a: "\uE000"', lines)).toBe('a: "\uE000"')
    expect(lines).toEqual([])
  })

  it('keeps line ends of Windows', () => {
    expect(markTemplate('t.yaml', 'a: 1\r\n', [])).toBe('a: 1 #\uE0000\uE001\r\n')
  })
})

describe('reading marks', () => {
  const lines: MarkedLine[] = [
    { file: 't.yaml', line: 1, prints: false },
    { file: 't.yaml', line: 2, prints: true },
    { file: 't.yaml', line: 3, prints: false },
  ]
  const read = (text: string) => readMarks(text.replace(/ #(\d)/g, ' #\uE000$1\uE001'), lines).map((it) => it?.line)

  it('gives lines before a mark to the action that printed them', () => {
    expect(read('a #0\n  b\n  c #1\nd #2')).toEqual([1, 2, 2, 3])
  })
  it('gives lines without a mark to the line above', () => {
    expect(read('a #0\nb\nc #2')).toEqual([1, 1, 3])
  })
  it('takes the first of two marks on a line', () => {
    expect(read('a #0 #1\nc #2\n')).toEqual([1, 3, 3])
  })
  it('knows nothing of a text without marks', () => {
    expect(read('a\nb')).toEqual([undefined, undefined])
  })
})

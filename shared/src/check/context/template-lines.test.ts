import { describe, expect, it } from 'vitest'
import { chaimeleon } from '#profile'
import { makeContext } from './check-context.ts'
import { templateLines } from './template-lines.ts'

const linesOf = (template: string) =>
  templateLines(makeContext({ profile: chaimeleon, generated: { files: { 'templates/a.yaml': template } } }))

describe("a template's lines", () => {
  it('keep numbers and columns; comments are blank, and what Helm does not run does not count as code', () => {
    const lines = linesOf('a: {{ .Values.a }} # x\n{{/* no\n.Values.b */}}c: {{ include "name" . }}{{ "not code" }}\n')
    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [1, 'a: {{ .Values.a }} # x'],
      [2, '       '],
      [3, '              c: {{ include "name" . }}{{ "not code" }}'],
      [4, ''],
    ])
    expect(lines.map(({ code }) => code)).toEqual([
      '   {{ .Values.a }}    ',
      '       ',
      '                 {{ include "name" . }}{{            }}',
      '',
    ])
  })

  it.each(['{{', '{{/*', '{{ "a" '])('are read at once where there are 100,000 times %j', (unit) => {
    expect(linesOf(unit.repeat(100_000)).length).toBe(1)
  })

  it('are read again only in files that changed', () => {
    const context = makeContext({ profile: chaimeleon, generated: { files: { 'templates/a.yaml': 'a: 1', 'templates/b.yaml': 'b: 1' } } })
    const before = templateLines(context)
    const after = templateLines({ ...context, files: { ...context.files, 'templates/b.yaml': 'b: 2' } })
    expect(after[0]).toBe(before[0])
    expect(after[1]?.text).toBe('b: 2')
  })
})

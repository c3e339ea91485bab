import { describe, expect, it } from 'vitest'
import { shapeOf, tokensOf } from './yaml-lines.ts'

const kindsOf = (line: string) => tokensOf(line, false).map(({ kind, text }) => `${kind}:${text}`)

describe('a line of YAML', () => {
  it.each([
    ['  memory: "4Gi"', ['plain:  ', 'key:memory', 'plain::', 'string: "4Gi"']],
    ['- name: web', ['plain:- ', 'key:name', 'plain:: web']],
    ['# Source: a: b', ['muted:# Source: a: b']],
    ['  - plain', ['plain:  - plain']],
    ['"a: b": 1', ['key:"a: b"', 'plain:: 1']],
    ['url: https://x', ['key:url', 'plain:: https://x']],
  ])('%s has its colours', (line, kinds) => {
    expect(kindsOf(line)).toEqual(kinds)
  })

  it('loses no character', () => {
    for (const line of ['', '   ', '- - a: {b: c} # d', 'key', ': x', '"unclosed: x', '-', "it's: 'x'"]) {
      expect(
        tokensOf(line, false)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line)
    }
  })
})

describe('the shape of a document', () => {
  const lines = ['spec:', '  ports:', '  - name: a', '    port: 1', '  - name: b', '  text: |', '    x: 1', '', '    y', 'end: 1']

  it('folds what is deeper, and a list under its key', () => {
    const folds = shapeOf(lines)
      .map(({ foldEnd }, at) => [at, foldEnd])
      .filter(([at, end]) => at !== end)
    expect(folds).toEqual([
      [0, 8],
      [1, 4],
      [2, 3],
      [5, 8],
    ])
  })

  it('knows the lines of a block text', () => {
    expect(
      shapeOf(lines)
        .map(({ inBlock }, at) => (inBlock ? at : -1))
        .filter((at) => at >= 0),
    ).toEqual([6, 7, 8])
  })
})

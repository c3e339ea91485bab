import { describe, expect, it } from 'vitest'
import { nestedFile } from './nested-file.ts'

const block = (levels: number) => Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('')

describe('a file that is nested too deeply', () => {
  it.each([
    ['lists in one line', `a: ${'['.repeat(9_000)}${']'.repeat(9_000)}\n`, 1],
    ['maps in one line', `# first\na: ${'{b: '.repeat(9_000)}1${'}'.repeat(9_000)}\n`, 2],
    ['maps by columns', block(9_000), 501],
    ['lists by dashes', `${'- '.repeat(9_000)}a\n`, 1],
    ['brackets over many lines', '[\n'.repeat(9_000), 501],
  ])('is found and named with its line: %s', (_name, text, line) => {
    const problem = nestedFile({ 'values.yaml': 'a: 1\n', 'charts/sub/values.yaml': text })
    expect(problem).toMatchObject({ category: 'invalid', places: [{ file: 'charts/sub/values.yaml', line }] })
    expect(problem?.detail).toContain('charts/sub/values.yaml')
  })

  it('is none that is as deep as charts are, however long', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `a${at}:\n  b: {c: [1, 2]}\n  d:\n    - - "[["\n`).join('')
    expect(nestedFile({ 'values.yaml': long, 'values.schema.json': JSON.stringify({ properties: { a: {} } }) })).toBeUndefined()
    expect(nestedFile({ 'values.yaml': block(500) })).toBeUndefined()
  })

  it('is none that Helm reads as text', () => {
    expect(nestedFile({ 'templates/a.yaml': block(9_000), 'files/data.json': '['.repeat(9_000) })).toBeUndefined()
  })
})

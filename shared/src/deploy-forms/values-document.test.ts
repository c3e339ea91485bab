import { describe, expect, it } from 'vitest'
import { parseValues, printedValues, removeValue, setValue } from './values-document.ts'

const packaged = `# The head
requests:
    memory: "4Gi"   # how much
    cpu: '1'

# A list
datasets_list: ""
plain: word
number: 3
`

describe('setting a value', () => {
  it('keeps comments, blank lines, order and the quoting of the rest; indentation becomes 2', () => {
    expect(setValue(packaged, ['requests', 'memory'], '8Gi')).toBe(`# The head
requests:
  memory: "8Gi" # how much
  cpu: '1'

# A list
datasets_list: ""
plain: word
number: 3
`)
  })

  it('changes nothing else than the same text printed', () => {
    const before = printedValues(packaged).split('\n')
    const after = setValue(packaged, ['number'], 4).split('\n')
    expect(after.filter((line, at) => line !== before[at])).toEqual(['number: 4'])
  })

  const cases: readonly [string, string, string[], unknown, string][] = [
    ['puts new texts in double quotes', 'a: 1\n', ['b'], '8', 'a: 1\nb: "8"\n'],
    ['quotes a plain word that changes, so that it stays a text', 'a: x\n', ['a'], 'true', 'a: "true"\n'],
    ['writes a number over a text', 'a: "1"\n', ['a'], 2, 'a: 2\n'],
    ['prints null as nothing', 'a: 1\n', ['a'], null, 'a:\n'],
    ['makes missing parents', 'a: 1\n', ['b', 'c'], 2, 'a: 1\nb:\n  c: 2\n'],
    ['fills a parent that is empty', 'a:\nz: 1\n', ['a', 'b'], 2, 'a:\n  b: 2\nz: 1\n'],
    ['replaces a parent that is a scalar', 'a: text\n', ['a', 'b'], 2, 'a:\n  b: 2\n'],
    ['starts from an empty text', '', ['a', 'b'], 2, 'a:\n  b: 2\n'],
    ['starts from a text with only a comment', '# only\n', ['a', 'b'], 2, '# only\n\na:\n  b: 2\n'],
    ['copies an alias, so that its anchor stays', 'a: &x\n  k: 1\nb: *x\n', ['b', 'k'], 2, 'a: &x\n  k: 1\nb:\n  k: 2\n'],
    ['copies all of an alias', 'a: &x\n  k: 1\n  m: 3\nb: *x\n', ['b', 'k'], 2, 'a: &x\n  k: 1\n  m: 3\nb:\n  k: 2\n  m: 3\n'],
    ['leaves a plain word plain, as Kubeapps does', 'a: x # why\n', ['a'], 'y', 'a: y # why\n'],
    ['keeps the comment of what becomes a parent', 'a: text # why\n', ['a', 'b'], 1, 'a:\n  # why\n  b: 1\n'],
    ['sets an item of a list', 'a:\n  - 1\n  - 2\n', ['a', '1'], 5, 'a:\n  - 1\n  - 5\n'],
    ['takes a list', 'a: []\n', ['a'], ['x'], 'a:\n  - "x"\n'],
    ['takes keys with dots and slashes', '{}\n', ['a.b/c'], 1, '{ a.b/c: 1 }\n'],
    ['leaves what is not YAML alone', 'a: [\n', ['a'], 1, 'a: [\n'],
  ]
  it.each(cases)('%s', (_name, text, path, value, expected) => {
    expect(setValue(text, path, value)).toBe(expected)
  })

  it('folds long texts, also where nothing was set, and reads them back', () => {
    const long = 'word '.repeat(60).trim()
    const text = setValue(`a: ""\nb: ${long}\n`, ['a'], long)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(parseValues(text)).toEqual({ ok: true, value: { a: long, b: long } })
  })

  it('reads back whatever text was set', () => {
    for (const value of ['yes', '0123', '{{ x }}', 'a: b # c', 'two\nlines\n', ' ', 'é🙂', '- x', '*a', '&a', '"', "'", '\\', 'null']) {
      expect(parseValues(setValue(packaged, ['requests', 'cpu'], value))).toMatchObject({ ok: true, value: { requests: { cpu: value } } })
    }
  })
})

describe('reading values', () => {
  it.each([
    ['', {}],
    ['# nothing\n', {}],
    ['a: 1\n', { a: 1 }],
  ])('%j is %j', (text, values) => {
    expect(parseValues(text)).toEqual({ ok: true, value: values })
  })

  it('says the line of a fault', () => {
    expect(parseValues('a: 1\nb: [\n')).toMatchObject({ ok: false, error: { line: 3 } })
    expect(parseValues('a: 1\na: 2\n')).toEqual({ ok: false, error: { message: 'Map keys must be unique', line: 2 } })
    expect(parseValues('- 1\n')).toMatchObject({ ok: false })
    expect(parseValues('a: 1\nhost: *.example.org\n')).toMatchObject({
      ok: false,
      error: { line: 2, message: expect.stringContaining('alias') },
    })
    const laughs = 'a: &a [1,2,3,4,5,6,7,8]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n'
    expect(parseValues(laughs)).toMatchObject({ ok: false })
  })

  it('takes a value away', () => {
    expect(removeValue('a: 1 # one\nb: 2\n', ['a'])).toBe('b: 2\n')
    expect(removeValue('b: 2\n', ['a', 'c'])).toBe('b: 2\n')
  })
})

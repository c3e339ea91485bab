import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTextPattern } from './text-pattern.ts'

const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '\\d', '\\.', '[a\\]]', 'ñ', '😀', '^', '$', '\\b')
const pattern = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    atom,
    fc.tuple(tie('any'), tie('any')).map(([left, right]) => `${left}${right}`),
    fc.tuple(tie('any'), tie('any')).map(([left, right]) => `(?:${left}|${right})`),
    fc.tuple(tie('any'), fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,}', '*?', '')).map(([inner, times]) => `(${inner})${times}`),
  ),
})).any

describe('a pattern for texts', () => {
  it('finds what JavaScript finds', () => {
    fc.assert(
      fc.property(pattern, fc.array(fc.constantFrom('a', 'b', '1', '.', ']', ' ', 'ñ', '😀'), { maxLength: 8 }), (source, characters) => {
        const text = characters.join('')
        expect(readTextPattern(source)?.isIn(text)).toBe(new RegExp(source, 'u').test(text))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['^(a+)+$', `${'a'.repeat(1000)}!`],
    ['^(a|a)*$', `${'a'.repeat(1000)}!`],
    ['^(a|aa)+$', `${'a'.repeat(1000)}!`],
    ['a*a*a*a*a*a*a*a*b', 'a'.repeat(1000)],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(1000)],
  ])('comes to an end with %s, which JavaScript does not', (source, text) => {
    expect(readTextPattern(source)?.isIn(text)).toBe(false)
  })

  it('gives up where a huge pattern meets a long text', () => {
    expect(readTextPattern('^(?:a?){1000}(?:a?){1000}$')?.isIn('a'.repeat(3000))).toBeUndefined()
  })

  // NOTE V8 also looks between the two halves of a character like 😀, where neither the language nor RE2 has a place.
  it('knows what is no border of a word', () => {
    expect(['a', 'ab', '😀'].map((text) => readTextPattern('\\B')?.isIn(text))).toEqual([false, true, true])
  })

  it.each(['(?=a)', '(?<name>a)', '(a', 'a)', '*', '(?!a)', '[a', 'a{1000}{1000}', '\\'])('does not read %s', (source) => {
    expect(readTextPattern(source)).toBeUndefined()
  })
})

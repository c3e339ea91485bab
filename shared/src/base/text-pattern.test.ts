import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPatternIn } from './text-pattern.ts'

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

describe('a pattern in a text', () => {
  it('is found where JavaScript finds it', () => {
    fc.assert(
      fc.property(pattern, fc.array(fc.constantFrom('a', 'b', '1', '.', ']', ' ', 'ñ', '😀'), { maxLength: 8 }), (source, characters) => {
        const text = characters.join('')
        expect(isPatternIn(source, text)).toBe(new RegExp(source, 'u').test(text))
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
  ])('%s comes to an end, which it does not in JavaScript', (source, text) => {
    expect(isPatternIn(source, text)).toBe(false)
  })

  it.each(['(?=a)', '(a', 'a)', '*', '(?!a)', '[a', 'a{1000}{1000}', '\\'])('is not decided where RE2 does not read %s', (source) => {
    expect(isPatternIn(source, 'a')).toBeUndefined()
  })
})

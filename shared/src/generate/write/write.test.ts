import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { entry, format, include, isExpression, list, literal, map, typed, values } from '#blocks'
import { hostileText } from '../../testing/hostile-text.ts'
import { printExpression } from './print-expression.ts'
import { printYaml } from './print-yaml.ts'
import { fitsBlock, isBare } from './quote.ts'

const literalBraces = '{{ "{{" }}'

/** What the template engine makes of a template that holds literals only. */
function rendered(template: string): string {
  const parts = template.split(literalBraces)
  for (const part of parts) expect(part).not.toContain('{{')
  return parts.join('{{')
}

function printed(tree: Parameters<typeof printYaml>[0], kind: 'template' | 'plain'): string {
  return `${printYaml(tree, kind)
    .map((line) => line.text)
    .join('\n')}\n`
}

describe('text in templates', () => {
  it('arrives exactly as typed, as a value, a list item and a key, and never becomes an action', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(200), (value, key) => {
        const tree = map(
          entry('quoted', typed(value)),
          entry('bare', literal(value)),
          entry('list', list([typed(value)])),
          entry(`k${key}`, literal(value)),
        )
        const read: unknown = parse(rendered(printed(tree, 'template')), { version: '1.1' })
        expect(read).toEqual({ quoted: value, bare: value, list: [value], [`k${key}`]: value })
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('arrives exactly as typed in plain YAML', () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        const tree = map(entry('bare', literal(value)), entry('inner', map(entry(value === '' ? 'e' : value, typed(value)))))
        expect(parse(printed(tree, 'plain'), { version: '1.1' })).toMatchObject({ bare: value })
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it.each([
    ['a\nb', true],
    ['a\n\nb\n', true],
    ['a\tb\nc', true],
    ['a', false],
    [' a\nb', false],
    ['\na', false],
    ['a \nb', false],
    ['a\nb ', false],
    ['a\nb\t', false],
    ['a\nb\n\n', false],
    ['a\r\nb', false],
    ['a\n\u202eb', false],
    ['a\n\u{1f468}\u200d\u{1f469}', true],
  ])('of %j is a block, also before an action that trims: %j', (text, fits) => {
    expect(fitsBlock(text)).toBe(fits)
  })

  it.each([
    'y',
    'N',
    'yes',
    'off',
    'Null',
    '~',
    '1',
    '0x1',
    '1e3',
    '12:30',
    '2026-01-01',
    '',
    '.inf',
    '-',
    '<<',
    'a: b',
    'a #b',
    '-a',
    'a ',
    'true',
    '@a',
  ])('is quoted where YAML 1.1 reads %j as something else', (text) => expect(isBare(text)).toBe(false))

  it('keeps several lines readable as a block where nothing gets lost', () => {
    expect(printed(map(entry('file', literal('a: {{ b }}\n  c\n'))), 'template')).toBe('file: |\n  a: {{ "{{" }} b }}\n    c\n')
  })
})

describe('expressions', () => {
  it('are made by their own functions only: no text passes for one', () => {
    expect(isExpression({ is: 'value', path: 'a' })).toBe(false)
    expect(() => values('a }} b')).toThrow()
    expect(() => include('a" . }}')).toThrow()
  })

  it('keep text that is in a format as text', () => {
    expect(printExpression(format('100% "sure" {{', values('a.b')))).toBe('printf "100%% \\"sure\\" {{%s" .Values.a.b')
  })
})

import { describe, expect, it } from 'vitest'
import { evaluateCondition } from './condition.ts'
import { readQuestions, visibleQuestions } from './questions.ts'

const file = `questions:
  - variable: web.on
    type: boolean
    default: true
    label: Web
    group: Access
    show_subquestion_if: true
    subquestions:
      - variable: web.host
        type: hostname
  - variable: size
    type: enum
    options: [small, large]
    group: Access
  - variable: note
    type: multiline
    show_if: "size=large&&web.on=true"
`

describe("Rancher's questions", () => {
  it('are grouped in the order of the file', () => {
    const groups = readQuestions(file)
    expect(groups.map(({ title, questions }) => [title, questions.map(({ label }) => label)])).toEqual([
      ['Access', ['Web', 'size']],
      ['', ['note']],
    ])
    expect(groups[0]?.questions[0]?.path).toEqual(['web', 'on'])
  })

  it('are shown when their condition holds', () => {
    const all = readQuestions(file).flatMap(({ questions }) => questions)
    const shown = (values: unknown) => visibleQuestions(all, values).map(({ variable }) => variable)
    expect(shown({})).toEqual(['web.on', 'web.host', 'size'])
    expect(shown({ web: { on: true }, size: 'large' })).toEqual(['web.on', 'web.host', 'size', 'note'])
    expect(shown({ web: { on: false }, size: 'large' })).toEqual(['web.on', 'size'])
  })

  it('are none where the file is broken', () => {
    expect(readQuestions('a: [')).toEqual([])
    expect(readQuestions('text')).toEqual([])
  })

  it.each([
    ['a=1', true],
    ['a!=1', false],
    ['a=2||b="x"', true],
    ['a=1&&b=y', false],
    ['c=', true],
    ['nonsense', false],
  ])('condition %s is %j', (condition, expected) => {
    const values: Record<string, unknown> = { a: 1, b: 'x' }
    expect(evaluateCondition(condition, (variable) => values[variable])).toBe(expected)
  })
})

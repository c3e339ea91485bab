import { describe, expect, it } from 'vitest'
import { evaluateCondition } from './condition.ts'
import { readQuestions, visibleGroups, withWrittenDefaults } from './questions.ts'

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
  const all = readQuestions(file)

  it('are grouped in the order of the file', () => {
    const groups = visibleGroups(all, { web: { on: true }, size: 'large' })
    expect(groups.map(({ title, questions }) => [title, questions.map(({ label }) => label)])).toEqual([
      ['Access', ['Web', 'web.host', 'size']],
      ['Questions', ['note']],
    ])
    expect(groups[0]?.questions[0]?.path).toEqual(['web', 'on'])
  })

  it('are shown when their condition holds, and a group without visible ones is not', () => {
    const shown = (values: unknown) => visibleGroups(all, values).map(({ questions }) => questions.map(({ variable }) => variable))
    expect(shown({})).toEqual([['web.on', 'size']])
    expect(shown({ web: { on: false }, size: 'large' })).toEqual([['web.on', 'size']])
    expect(shown(withWrittenDefaults(all, { size: 'large' }))).toEqual([['web.on', 'web.host', 'size'], ['note']])
  })

  it('are none where the file is broken', () => {
    expect(readQuestions('a: [')).toEqual([])
    expect(readQuestions('text')).toEqual([])
  })

  it.each([
    ['a=1', true],
    ['a!=1', true],
    ['d-e=1', true],
    ['d-e=2', false],
    ['a=2||b="x"', true],
    ['a=1&&b=y', false],
    ['c=', true],
    ['nonsense', false],
  ])('condition %s is %j', (condition, expected) => {
    const values: Record<string, unknown> = { a: 1, b: 'x', 'd-e': 1 }
    expect(evaluateCondition(condition, (variable) => values[variable])).toBe(expected)
  })
})

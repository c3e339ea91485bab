import { describe, expect, it } from 'vitest'
import { applyEdits } from '#spec'
import { exampleContext } from '../examples/example-context.ts'
import { rules } from './index.ts'

describe('the list of rules', () => {
  it('names each rule once', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('finds its breaking example', () => {
    expect(rule.check(exampleContext(rule.examples.breaks)).map((report) => report.message.en)).not.toEqual([])
  })
  it('leaves its keeping example alone', () => {
    expect(rule.check(exampleContext(rule.examples.keeps)).map((report) => report.message.en)).toEqual([])
  })
  it('offers only fixes that the form takes', () => {
    for (const { edits = [] } of rule.check(exampleContext(rule.examples.breaks))) {
      const { spec } = exampleContext(rule.examples.breaks)
      if (spec === undefined || edits.length === 0) continue
      const applied = applyEdits(spec, edits)
      expect(applied).toMatchObject({ ok: true })
    }
  })
  it('speaks both languages, in sentences', () => {
    const reports = rule.check(exampleContext(rule.examples.breaks))
    for (const words of [rule.title, rule.why, rule.fix, ...reports.map((report) => report.message)]) {
      expect(words.en.trim()).not.toBe('')
      expect(words.es.trim()).not.toBe('')
    }
    for (const words of [rule.why, rule.fix, ...reports.map((report) => report.message)]) {
      expect(words.en).toMatch(/[.?!]$/)
      expect(words.es).toMatch(/[.?!]$/)
    }
  })
})

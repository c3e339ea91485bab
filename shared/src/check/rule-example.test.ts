import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { chaimeleon } from '#profile'
import { desktopSpec } from './examples/desktop-spec.ts'
import { allRuleWords } from './explain-rule.ts'
import { ruleExample } from './rule-example.ts'
import { checkForm } from './sources/form.ts'

describe('the example of a rule', () => {
  it.each(allRuleWords().map(({ id }) => id))('shows for %s what breaks it and what keeps it', (id) => {
    const parts = ruleExample(id)
    expect(parts).not.toEqual([])
    for (const { name, breaks, keeps } of parts) {
      expect(name.en && name.es).toBeTruthy()
      expect(breaks).not.toBe(keeps)
    }
  })

  it('has only the parts that differ', () => {
    expect(ruleExample('CH006')).toEqual([
      {
        name: { en: 'Secret demo-lab', es: 'Secret demo-lab' },
        breaks: expect.stringContaining('  password: x'),
        keeps: expect.any(String),
      },
    ])
    expect(ruleExample('CH005').map(({ name, breaks, keeps }) => [name.en, breaks === undefined, keeps === undefined])).toEqual([
      ['Secret lab-secret', false, true],
      ['Secret demo-lab', true, false],
    ])
  })

  it('is empty for a rule that there is not', () => expect(ruleExample('CH999')).toEqual([]))

  it.each(['form-missing', 'form-invalid', 'form-reference'])('is found by the form where it is one of %s', (id) => {
    const base = desktopSpec(chaimeleon)
    const merged = (text: string | undefined) => {
      const { chart = {}, main = {}, ...rest } = parse(text ?? '')
      return { ...base, ...rest, chart: { ...base.chart, ...chart }, main: { ...base.main, ...main } }
    }
    const [part] = ruleExample(id)
    expect(checkForm(merged(part?.breaks), chaimeleon).map(({ rule }) => rule)).toContain(id)
    expect(checkForm(merged(part?.keeps), chaimeleon).map(({ rule }) => rule)).not.toContain(id)
  })
})

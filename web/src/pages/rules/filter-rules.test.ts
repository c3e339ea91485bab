import { allRuleWords } from '@slipway/shared/check'
import { expect, it } from 'vitest'
import { filterRules, noFilter } from './filter-rules.ts'

const rules = allRuleWords()
const ids = (change: Partial<typeof noFilter>, language: 'en' | 'es' = 'en') =>
  filterRules(rules, { ...noFilter, ...change }, language).map(({ id }) => id)

it('shows all rules while nothing is asked', () => expect(ids({})).toHaveLength(rules.length))

it('finds a rule by its id in any case, and by words in any order', () => {
  expect(ids({ search: 'ch005' })).toEqual(['CH005'])
  expect(ids({ search: 'platform   uses name' })).toEqual(ids({ search: 'name uses platform' }))
  expect(ids({ search: 'reserved name volume' })).toContain('CH018')
})

it('finds accented words without their accents, in the language of the page only', () => {
  expect(ids({ search: 'contrasena' }, 'es')).toContain('CH006')
  expect(ids({ search: 'contraseña' }, 'en')).toEqual([])
})

it('keeps to one severity and one source', () => {
  const shown = filterRules(rules, { search: '', severity: 'info', source: 'platform' }, 'en')
  expect(shown.map(({ id }) => id)).toContain('CH013')
  expect(new Set(shown.map(({ severity, source }) => `${severity} ${source}`))).toEqual(new Set(['info platform']))
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { meaningOf } from './field-meaning.ts'
import { pages } from './pages.ts'
import { specSections } from './spec-page.ts'

describe('what is made from the code', () => {
  it.each(Object.entries(pages))('is up to date in %s', (path, make) => {
    const written = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
    expect(written === make(), 'run `npm run docs` and commit what it writes').toBe(true)
  })
})

it('says of every field of the spec what it is', () => {
  const paths = specSections().flatMap(({ rows }) => rows.map(({ path }) => path))
  expect(paths.length).toBeGreaterThan(200)
  expect(paths.filter((path) => meaningOf(path) === undefined)).toEqual([])
})

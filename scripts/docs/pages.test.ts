import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pages } from './pages.ts'

describe('what is made from the code', () => {
  it.each(Object.entries(pages))('is up to date in %s', (path, make) => {
    const written = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
    expect(written === make(), 'run `npm run docs` and commit what it writes').toBe(true)
  })
})

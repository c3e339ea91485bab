import { describe, expect, it } from 'vitest'
import en from './en.json'
import es from './es.json'

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

function keysOf(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : [path + key],
  )
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').toSorted()
}

const english = keysOf(en)
const flat = (tree: object) =>
  new Map(keysOf(tree).map((key) => [key, String(key.split('.').reduce<unknown>((here, part) => Object(here)[part], tree))]))

describe("the preview's words", () => {
  it('exist for every key that the code names', () => {
    const named = Object.values(sources).flatMap((source) => [...source.matchAll(/\bt\('([\w.]+)'/g)].map((match) => match[1] ?? ''))
    expect(named.length).toBeGreaterThan(50)
    const missing = named.filter((key) => !english.some((known) => known === key || known.replace(/_(one|other)$/, '') === key))
    expect(missing).toEqual([])
  })

  it('are all there in Spanish, with the same gaps to fill', () => {
    const spanish = flat(es)
    const wrong = [...flat(en)].filter(([key, text]) => String(placeholders(spanish.get(key) ?? '∅')) !== String(placeholders(text)))
    expect(wrong).toEqual([])
    expect([...spanish.keys()].filter((key) => !english.includes(key) && !key.endsWith('_many'))).toEqual([])
  })

  it('are written in Spanish, not left in English', () => {
    const spanish = flat(es)
    const same = [...flat(en)].filter(
      ([key, text]) => spanish.get(key) === text && /[a-z]{3}.*\s/.test(text.replaceAll(/\{\{\w+\}\}/g, '')),
    )
    expect(same).toEqual([])
  })
})

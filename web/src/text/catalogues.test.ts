import { expect, it } from 'vitest'
import examplesEn from '../features/chart-examples/text/en.json' with { type: 'json' }
import examplesEs from '../features/chart-examples/text/es.json' with { type: 'json' }
import exportEn from '../features/export/text/en.json' with { type: 'json' }
import exportEs from '../features/export/text/es.json' with { type: 'json' }
import historyEn from '../features/history/text/en.json' with { type: 'json' }
import historyEs from '../features/history/text/es.json' with { type: 'json' }
import cronEn from '../form/widgets/cron/text/en.json' with { type: 'json' }
import cronEs from '../form/widgets/cron/text/es.json' with { type: 'json' }
import offlineEn from '../offline/text/en.json' with { type: 'json' }
import offlineEs from '../offline/text/es.json' with { type: 'json' }
import rulesEn from '../pages/rules/text/en.json' with { type: 'json' }
import rulesEs from '../pages/rules/text/es.json' with { type: 'json' }
import previewEn from '../preview/text/en.json' with { type: 'json' }
import previewEs from '../preview/text/es.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }

function keys(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [path]
  return Object.entries(node).flatMap(([key, child]) => keys(child, path === '' ? key : `${path}.${key}`))
}

function texts(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(texts) : []
}

it.each([
  ['the page', en, es],
  ['the preview', previewEn, previewEs],
  ['export', exportEn, exportEs],
  ['schedules', cronEn, cronEs],
  ['history', historyEn, historyEs],
  ['offline', offlineEn, offlineEs],
  ['the rules', rulesEn, rulesEs],
  ['the examples', examplesEn, examplesEs],
])('has the same keys and placeholders in both languages: %s', (_name, english, spanish) => {
  expect(keys(spanish)).toEqual(keys(english))
  const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()
  expect(texts(spanish).map(placeholders)).toEqual(texts(english).map(placeholders))
})

const components = Object.entries(import.meta.glob<string>('../**/*.tsx', { query: '?raw', import: 'default', eager: true }))

/** Text between tags, or in an attribute that people read or hear. Signs without letters need no words. */
const betweenTags = />\s*([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*?)\s*<\//gu
const inAttribute = /\s(?:aria-label|title|placeholder|alt)="([^"]*\p{L}{2}[^"]*)"/gu
const allowed = new Set(['NAME=value', 'NOTES.txt', 'values.yaml'])

it('leaves no visible text outside the catalogues', () => {
  const found = components.flatMap(([path, text]) => {
    return [...text.matchAll(betweenTags), ...text.matchAll(inAttribute)].map(([, words]) => `${path}: ${words}`)
  })
  expect(components.length).toBeGreaterThan(40)
  expect(found.filter((it) => !allowed.has(it.split(': ')[1] ?? ''))).toEqual([])
})

it('finds text outside the catalogues where there is some', () => {
  expect([...'<p>Forgotten words</p>'.matchAll(betweenTags)]).toHaveLength(1)
})

import { generateChart } from '@slipway/shared/generate'
import { presets } from '@slipway/shared/presets'
import { chaimeleon, findProfile } from '@slipway/shared/profile'
import { expect, it } from 'vitest'
import en from '../text/en.json' with { type: 'json' }
import es from '../text/es.json' with { type: 'json' }
import { wordsKey } from '../text/words-key.ts'

it.each([
  ['English', en],
  ['Spanish', es],
])('a line of a manifest leads to a field by its name in %s', (_, { fields }) => {
  const origins = presets.flatMap(({ spec }) => Object.values(generateChart(spec, findProfile(spec.profile) ?? chaimeleon).origins).flat())
  const names = new Set(origins.flatMap((origin) => (typeof origin === 'string' ? [wordsKey(origin)] : [])))
  expect(names.size).toBeGreaterThan(20)
  expect([...names].filter((name) => !(name in fields))).toEqual([])
})

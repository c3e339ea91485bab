import { expect, it } from 'vitest'
import { sharing } from '../../draft/sharing.ts'
import { stepIds } from '../../draft/steps.ts'
import { allFields } from '../../form/find-fields.ts'
import { panels } from '../../preview/panels.ts'
import { wordsKey } from '../../text/words-key.ts'
import en from './text/en.json'
import es from './text/es.json'

const kinds = ['desktop', 'web-app', 'batch-job'].flatMap((type) => allFields(type, 'url').map(({ pointer }) => pointer))
const fields = new Set(kinds.map((pointer) => wordsKey(pointer).replaceAll('.', '_')))

it('every family of synonyms names what is there, in both languages alike', () => {
  expect(Object.keys(en.step)).toEqual([...stepIds])
  expect(Object.keys(en.panel)).toEqual(panels.map(({ id }) => id))
  expect(Object.keys(en.field).filter((key) => !fields.has(key))).toEqual([])
  expect(sharing.map(({ id }) => id).filter((id) => !Object.hasOwn(en.action, id))).toEqual([])
  for (const family of ['step', 'action', 'panel', 'field'] as const) expect(Object.keys(es[family])).toEqual(Object.keys(en[family]))
})

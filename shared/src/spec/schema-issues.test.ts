import { describe, expect, it } from 'vitest'
import { at } from '#base'
import { sizedDesktop } from '../testing/sized-desktop.ts'
import { chartSpecSchema } from './chart-spec.ts'
import { formWords } from './form-words.ts'
import { parseSpec } from './parse-spec.ts'
import { schemaIssues } from './schema-issues.ts'

/** Every text that a schema carries as the message of one of its checks. */
function messagesOf(schema: unknown, seen = new Set<unknown>()): string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return []
  seen.add(schema)
  const own: string[] = []
  const error: unknown = Reflect.get(schema, 'error')
  if (typeof error === 'function') {
    const message: unknown = error({ code: 'custom', input: '' })
    if (typeof message === 'string') own.push(message)
  }
  return [...own, ...[...Object.values(schema), at(schema, '_zod', 'def')].flatMap((value) => messagesOf(value, seen))]
}

const preset = sizedDesktop
const { main, chart, guacamole } = preset

/** The issues of a spec with these fields replaced: field and English sentence. */
function said(fields: object): readonly (readonly [string, string])[] {
  const parsed = chartSpecSchema.safeParse({ ...preset, ...fields })
  return parsed.success ? [] : schemaIssues(parsed.error).map(({ pointer, message }) => [pointer, message.en])
}

describe('what the schema refuses', () => {
  it('has words in both languages for every message of the schema', () => {
    const messages = new Set(messagesOf(chartSpecSchema.def).filter((message) => !/^At most \d+ characters$/.test(message)))
    expect(messages.size).toBeGreaterThan(10)
    expect([...messages].filter((id) => formWords[id] === undefined)).toEqual([])
    // NOTE those of schedules are chosen when a schedule is read.
    expect(Object.keys(formWords).filter((id) => !messages.has(id) && !id.startsWith('form.cron-'))).toEqual([])
  })

  it.each<[string, object, string, string]>([
    [
      'a number where a text can be handed over',
      { main: { ...main, workingDir: 5 } },
      '/main/workingDir',
      'This must be a string: put it in quotes',
    ],
    ['a field that is not there', { chart: { ...chart, version: undefined } }, '/chart/version', 'This field is required'],
    ['a list that is a text', { chart: { ...chart, keywords: 'a' } }, '/chart/keywords', 'This must be a list'],
    ['a field that does not exist', { pod: { replica: 1 } }, '/pod', 'Unknown field: replica'],
    [
      'a hand-over that is misspelt',
      { pod: { replicas: { deployValue: '2x' } } },
      '/pod/replicas/deployValue',
      'Use letters, digits and _, with dots between the parts: requests.memory',
    ],
    ['a shape that does not exist', { guacamole: { password: { from: 'me' } } }, '/guacamole/password/from', 'One of generated, user'],
    ['a word that is none of the choices', { helpersLibrary: 'zip' }, '/helpersLibrary', 'One of file, folder, submodule'],
    ['a number that is too small', { job: { backoffLimit: -1 } }, '/job/backoffLimit', 'At least 0'],
    [
      'an address that is none',
      { chart: { ...chart, maintainers: [{ name: 'Ana', email: 'x' }] } },
      '/chart/maintainers/0/email',
      'Enter an email address',
    ],
  ])('is said in plain words, at the field: %s', (_, fields, pointer, sentence) => expect(said(fields)).toEqual([[pointer, sentence]]))

  it('is worded the same when a spec is read', () => {
    const parsed = parseSpec({ ...preset, guacamole: { ...guacamole, user: 5 } })
    expect(parsed.ok ? [] : parsed.error.places).toEqual([
      { pointer: '/guacamole/user', message: 'This must be a string: put it in quotes' },
    ])
  })
})

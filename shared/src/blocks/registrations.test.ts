import { describe, expect, it } from 'vitest'
import type { Localized } from '#base'
import { chaimeleon, generic } from '#profile'
import { chartTypes, envSources, include, volumeBlock, volumes } from './index.ts'

function bothLanguages(words: Localized | undefined): boolean {
  return words === undefined || (words.en.trim() !== '' && words.es.trim() !== '')
}

/** The fields that a block's schema has apart from the one that names its kind. */
function fieldsOf(schema: unknown): string[] {
  const shape: unknown = typeof schema === 'object' && schema !== null ? Reflect.get(schema, 'shape') : undefined
  return Object.keys(typeof shape === 'object' && shape !== null ? shape : {}).filter((key) => key !== 'kind' && key !== 'from')
}

describe.each([...volumes, ...envSources].map((block) => [block.kind, block] as const))('the block %s', (_kind, block) => {
  it('starts with a valid choice', () => {
    expect(block.schema.safeParse(block.initial).success).toBe(true)
  })

  it('has words in both languages for itself and for each of its fields', () => {
    const [fields, inLists] = [(it: string) => !it.includes('.'), (it: string) => it.includes('.')]
    const named = Object.keys(block.form.fields)
    expect(named.filter(fields).sort()).toEqual(fieldsOf(block.schema).sort())
    expect(named.filter(inLists).filter((it) => block.form.fields[it.split('.')[0] ?? ''] === undefined)).toEqual([])
    const words = [block.form.title, block.form.summary, ...Object.values(block.form.fields).flatMap((it) => [it.label, it.help, it.why])]
    expect(words.filter((it) => !bothLanguages(it))).toEqual([])
  })
})

describe('what volumes add', () => {
  const ctx = {
    pointer: '/volumes/0',
    helper: () => {
      throw new Error('not needed')
    },
    accessSecret: include('demo.fullname'),
    deployValue: () => undefined,
  }

  it('is an annotation where an operator mounts the folder', () => {
    const home = volumeBlock('persistent-home')
    expect(home.contribute(home.initial, { ...ctx, profile: chaimeleon })).toEqual({
      operator: { folder: 'persistent-home', mountPath: undefined },
    })
  })

  it('is nothing where the platform has no such folder', () => {
    const datasets = volumeBlock('datasets')
    expect(datasets.contribute(datasets.initial, { ...ctx, profile: generic })).toEqual({})
  })
})

describe.each(chartTypes.map((type) => [type.kind, type] as const))('the chart type %s', (_kind, type) => {
  it('has words in both languages and defaults for every platform', () => {
    expect([type.form.title, type.form.summary].every(bothLanguages)).toBe(true)
    for (const profile of [chaimeleon, generic]) expect(type.defaults(profile).volumes.length).toBeGreaterThan(0)
  })
})

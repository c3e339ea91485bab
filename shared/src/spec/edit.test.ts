import { describe, expect, it } from 'vitest'
import { editDocument, type SpecEdit } from './edit.ts'

const document = { list: ['a', 'b'], inner: { x: 1 }, 'a/b': 1 }
const after = (...edits: SpecEdit[]) => {
  const edited = editDocument(document, edits)
  return edited.ok ? edited.value : edited.error.type
}

describe('an edit of a document', () => {
  it('adds before an item, at the end, and over what is there', () => {
    expect(after({ op: 'add', path: '/list/1', value: 'n' })).toMatchObject({ list: ['a', 'n', 'b'] })
    expect(after({ op: 'add', path: '/list/-', value: 'n' })).toMatchObject({ list: ['a', 'b', 'n'] })
    expect(after({ op: 'add', path: '/list/2', value: 'n' })).toMatchObject({ list: ['a', 'b', 'n'] })
    expect(after({ op: 'add', path: '/inner/y', value: 2 })).toMatchObject({ inner: { x: 1, y: 2 } })
    expect(after({ op: 'replace', path: '/a~1b', value: 2 })).toMatchObject({ 'a/b': 2 })
  })

  it('removes items and keys, one edit after another', () => {
    expect(after({ op: 'remove', path: '/list/0' }, { op: 'remove', path: '/list/0' }, { op: 'remove', path: '/inner' })).toEqual({
      list: [],
      'a/b': 1,
    })
  })

  it.each<SpecEdit>([
    { op: 'replace', path: '/list/-', value: 1 },
    { op: 'remove', path: '/list/-' },
    { op: 'replace', path: '/list/2', value: 1 },
    { op: 'remove', path: '/list/2' },
    { op: 'add', path: '/list/3', value: 1 },
    { op: 'add', path: '/list/01', value: 1 },
    { op: 'replace', path: '/gone', value: 1 },
    { op: 'remove', path: '/gone' },
    { op: 'remove', path: '' },
    { op: 'add', path: '/gone/x', value: 1 },
    { op: 'add', path: '/inner/x/y', value: 1 },
    { op: 'add', path: '/list/0/y', value: 1 },
    { op: 'add', path: '/__proto__', value: { polluted: true } },
    { op: 'replace', path: '/__proto__', value: { polluted: true } },
    { op: 'add', path: '/__proto__/polluted', value: true },
    { op: 'add', path: '/constructor/prototype/polluted', value: true },
  ])('that leads nowhere is refused: %j', (edit) => {
    expect(after(edit)).toBe('spec-edit-invalid')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(document).toEqual({ list: ['a', 'b'], inner: { x: 1 }, 'a/b': 1 })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isObject, type JsonObject, pathOf, withValue } from '#base'
import { describeChange } from './describe-change.ts'
import { mergeSpecs } from './merge.ts'

const env = (...pairs: readonly (readonly [string, string])[]) => ({ env: pairs.map(([name, value]) => ({ name, value })) })

describe('two people change one spec', () => {
  it('keeps both changes of different fields', () => {
    const base = { chart: { name: 'a', version: '1' }, type: 'desktop' }
    const mine = { chart: { name: 'b', version: '1' }, type: 'desktop' }
    const theirs = { chart: { name: 'a', version: '2' }, type: 'web-app' }
    expect(mergeSpecs(base, mine, theirs)).toEqual({ merged: { chart: { name: 'b', version: '2' }, type: 'web-app' }, conflicts: [] })
  })

  it('asks for a field that both changed, with both values, and shows mine until then', () => {
    expect(mergeSpecs({ a: { b: 1 } }, { a: { b: 2 } }, { a: { b: 3 } })).toEqual({
      merged: { a: { b: 2 } },
      conflicts: [{ id: '/a/b', pointer: '/a/b', base: 1, mine: 2, theirs: 3 }],
    })
  })

  it('takes the side that was chosen', () => {
    const merge = (choice: 'mine' | 'theirs') => mergeSpecs({ b: 1 }, { b: 2 }, { b: 3 }, { '/b': choice })
    expect(merge('mine')).toEqual({ merged: { b: 2 }, conflicts: [] })
    expect(merge('theirs')).toEqual({ merged: { b: 3 }, conflicts: [] })
  })

  it('knows items by their names: one changed and one added in front of it', () => {
    const merged = mergeSpecs(env(['B', '1']), env(['A', '0'], ['B', '1']), env(['B', '2']))
    expect(merged).toEqual({ merged: env(['A', '0'], ['B', '2']), conflicts: [] })
  })

  it('keeps items that both added, mine first', () => {
    const merged = mergeSpecs(env(['A', '0']), env(['A', '0'], ['M', '1']), env(['A', '0'], ['T', '2']))
    expect(merged).toEqual({ merged: env(['A', '0'], ['M', '1'], ['T', '2']), conflicts: [] })
  })

  it('says where a field is in the merged list, whatever came before it', () => {
    const { conflicts } = mergeSpecs(env(['B', '1']), env(['B', '2']), env(['A', '0'], ['B', '3']))
    expect(conflicts).toEqual([{ id: '/env/B/value', pointer: '/env/1/value', base: '1', mine: '2', theirs: '3' }])
  })

  it('asks where one removed an item that the other changed', () => {
    const { merged, conflicts } = mergeSpecs(env(['A', '1']), env(), env(['A', '2']))
    expect(merged).toEqual(env())
    expect(conflicts).toEqual([
      { id: '/env/A', pointer: '/env', base: { name: 'A', value: '1' }, mine: undefined, theirs: { name: 'A', value: '2' } },
    ])
    expect(mergeSpecs(env(['A', '1']), env(), env(['A', '2']), { '/env/A': 'theirs' }).merged).toEqual(env(['A', '2']))
  })

  it('removes what one side removed and the other left alone', () => {
    expect(mergeSpecs({ a: 1, b: 2 }, { b: 2 }, { a: 1, b: 3 })).toEqual({ merged: { b: 3 }, conflicts: [] })
  })

  it('takes the order of the side that moved items, and asks where both did', () => {
    const list = (...keywords: string[]) => ({ keywords })
    expect(mergeSpecs(list('a', 'b', 'c'), list('c', 'a', 'b'), list('a', 'b', 'c', 'd')).merged).toEqual(list('c', 'd', 'a', 'b'))
    const both = mergeSpecs(list('a', 'b', 'c'), list('c', 'a', 'b'), list('b', 'a', 'c'))
    expect(both.conflicts).toMatchObject([{ id: '/keywords', mine: ['c', 'a', 'b'], theirs: ['b', 'a', 'c'] }])
    expect(mergeSpecs(list('a', 'b', 'c'), list('c', 'a', 'b'), list('b', 'a', 'c'), { '/keywords': 'theirs' }).merged).toEqual(
      list('b', 'a', 'c'),
    )
  })

  it('mixes no fields of things of different kinds', () => {
    const base = { icon: { from: 'url', url: 'x' } }
    const mine = { icon: { from: 'url', url: 'y' } }
    const theirs = { icon: { from: 'upload', fileName: 'a.png', base64: '' } }
    expect(mergeSpecs(base, mine, theirs)).toMatchObject({ merged: mine, conflicts: [{ id: '/icon' }] })
  })

  it('merges lists without names by place while their lengths agree', () => {
    const ports = (...numbers: number[]) => ({ ports: numbers.map((port) => ({ port })) })
    expect(mergeSpecs(ports(1, 2), ports(3, 2), ports(1, 4))).toEqual({ merged: ports(3, 4), conflicts: [] })
    expect(mergeSpecs(ports(1, 2), ports(1), ports(1, 4)).conflicts).toMatchObject([{ id: '/ports', pointer: '/ports' }])
  })
})

const names = ['a', 'b', 'c', 'd', 'e', 'f']
/** What a field can hold: also lists of items with names, and of texts. */
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: 0, max: 5 }),
    fc.string({ maxLength: 3 }),
    fc.boolean(),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 4 }),
    fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 }),
    fc.uniqueArray(fc.record({ name: fc.constantFrom(...names), size: tie('value') }), { selector: (it) => it.name, maxLength: 4 }),
  ),
}))
const anyDocument = fc.dictionary(fc.constantFrom(...names), anyValue, { maxKeys: 6 })

/** A document, and each side's edits: every field belongs to one of the two. */
const disjointEdits = anyDocument.chain((base) =>
  fc.record({
    base: fc.constant(base),
    edits: fc.array(fc.record({ key: fc.constantFrom(...names), value: fc.option(anyValue, { nil: undefined }) }), { maxLength: 6 }),
  }),
)

/** Equal, but not the same object, as what another tab wrote. */
function copy(document: JsonObject): JsonObject {
  const copied: unknown = JSON.parse(JSON.stringify(document))
  return isObject(copied) ? copied : {}
}

function edited(document: JsonObject, edits: readonly { readonly key: string; readonly value: unknown }[]): JsonObject {
  return edits.reduce<JsonObject>((it, { key, value }) => {
    const next = withValue(it, [key], value)
    return typeof next === 'object' && next !== null ? { ...next } : it
  }, document)
}

describe('for any documents', () => {
  it('edits of different fields all apply, in any order, without a conflict', () => {
    fc.assert(
      fc.property(disjointEdits, ({ base, edits }) => {
        const [my, their] = [edits.filter(({ key }) => key < 'd'), edits.filter(({ key }) => key >= 'd')]
        const [mine, theirs, both] = [edited(base, my), edited(base, their), edited(base, [...my, ...their])]
        for (const { merged, conflicts } of [mergeSpecs(base, mine, theirs), mergeSpecs(base, theirs, mine)]) {
          expect(conflicts).toEqual([])
          expect(describeChange(both, merged)).toEqual([])
        }
      }),
    )
  })

  it('equal edits are one edit', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (base, both) => {
        expect(mergeSpecs(base, both, copy(both))).toEqual({ merged: both, conflicts: [] })
      }),
    )
  })

  it('the side that changed nothing hides nothing of the other', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (base, changed) => {
        expect(mergeSpecs(base, changed, copy(base)).merged).toEqual(changed)
        expect(mergeSpecs(base, copy(base), changed).merged).toEqual(changed)
      }),
    )
  })

  it('nothing is lost: what a side changed is in the result or in a conflict', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, anyDocument, (base, mine, theirs) => {
        const { merged, conflicts } = mergeSpecs(base, mine, theirs)
        const chosen = Object.fromEntries(conflicts.map(({ id }) => [id, 'theirs' as const]))
        const taken = mergeSpecs(base, mine, theirs, chosen)
        expect(taken.conflicts).toEqual([])
        // NOTE mine is shown where both changed a field, theirs where that was chosen: each side's change is in one of the two.
        for (const key of names) {
          const covered = conflicts.some(({ id }) => pathOf(id)[0] === key)
          if (covered) continue
          const isMine = describeChange({ [key]: mine[key] }, { [key]: base[key] }).length > 0
          const isTheirs = describeChange({ [key]: theirs[key] }, { [key]: base[key] }).length > 0
          if (isMine && !isTheirs) expect(merged[key]).toEqual(mine[key])
          if (isTheirs && !isMine) expect(merged[key]).toEqual(theirs[key])
        }
      }),
    )
  })

  it('a merge of what was merged changes nothing more', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, anyDocument, (base, mine, theirs) => {
        const first = mergeSpecs(base, mine, theirs)
        const again = mergeSpecs(base, first.merged, theirs)
        expect(describeChange(first.merged, again.merged)).toEqual([])
        expect(again.conflicts.map(({ id }) => id).sort()).toEqual(first.conflicts.map(({ id }) => id).sort())
      }),
    )
  })
})

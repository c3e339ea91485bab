import { expect, it } from 'vitest'
import { applyToDocument } from './apply-to-document.ts'

it("a fix's edits add, replace and remove, in lists too", () => {
  const before = { a: { b: 1 }, list: ['x', 'y'] }
  const after = applyToDocument(before, [
    { op: 'replace', path: '/a/b', value: 2 },
    { op: 'add', path: '/a/c', value: 3 },
    { op: 'add', path: '/list/1', value: 'between' },
    { op: 'add', path: '/list/-', value: 'last' },
    { op: 'remove', path: '/list/0' },
    { op: 'remove', path: '/a/b' },
  ])
  expect(after).toEqual({ a: { c: 3 }, list: ['between', 'y', 'last'] })
  expect(before).toEqual({ a: { b: 1 }, list: ['x', 'y'] })
})

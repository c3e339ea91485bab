import { expect, it } from 'vitest'
import { addOwnFile, ownFiles } from './own-files.ts'

it('a new own file takes a name that is free', () => {
  const first = addOwnFile({ extraFiles: [] }, ['templates/own.yaml'])
  expect(first.path).toBe('templates/own-2.yaml')
  const second = addOwnFile(first.document, ['templates/own.yaml'])
  expect(second.path).toBe('templates/own-3.yaml')
  expect(ownFiles(second.document).map(({ index, path }) => [index, path])).toEqual([
    [0, 'templates/own-2.yaml'],
    [1, 'templates/own-3.yaml'],
  ])
})

it('a document that never had own files gets a list', () => {
  expect(ownFiles({})).toEqual([])
})

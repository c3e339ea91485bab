import { expect, it } from 'vitest'
import { isManifest, readManifest } from './manifest.ts'

const source = 'demo/templates/a.yaml'

it('a manifest is what the engine read, whatever JavaScript would make of its text', () => {
  const manifest = readManifest({ source, content: 'kind: E1\nmetadata: {name: e5}\n', object: { kind: 'E1', metadata: { name: 'e5' } } })
  expect(manifest).toMatchObject({ kind: 'E1', name: 'e5', hook: false })
})

it('an empty document is nothing, and a broken one says where', () => {
  expect(readManifest({ source, content: '# nothing\n', object: null })).toBeUndefined()
  expect(readManifest({ source, content: 'a: 1\nb: [', object: null, broken: { message: 'no YAML', line: 2 } })).toEqual({
    source,
    line: 2,
    message: 'no YAML',
  })
})

it('a place that is missing has the line of the nearest that is there', () => {
  const content = 'kind: Pod\nspec:\n  containers:\n    - name: e1\n      image: x\n      E1: a\n'
  const manifest = readManifest({ source, content, object: {} })
  const lineOf = (...path: (string | number)[]) => (isManifest(manifest) ? manifest.lineOf(path) : 0)
  expect([
    lineOf('kind'),
    lineOf('spec', 'containers', 0, 'image'),
    lineOf('spec', 'containers', 0, 'resources', 'limits'),
    lineOf('spec', 'containers', 0, 'E1'),
    lineOf('status'),
  ]).toEqual([1, 5, 4, 6, 1])
})

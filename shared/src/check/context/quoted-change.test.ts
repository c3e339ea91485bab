import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isManifest, type Manifest, parseManifest } from './manifest.ts'

const source = 'demo/templates/a.yaml'
const read = (content: string) => parseManifest({ source, content })
const whole = (content: string): Manifest => {
  const manifest = read(content)
  if (!isManifest(manifest)) throw new Error('It is broken.')
  return manifest
}
const shape = (image: string, { key = 'image', more = '' } = {}) =>
  `kind: Pod\nmetadata: {name: "a", labels: {"b": "c"}}\nspec:\n  containers:\n    - name: "one"\n      ${key}: ${image}\n      args: ["x", "y"]\n${more}`

it('a text in quotes that is another is read alone, with all else as it was, and lines as they are', () => {
  const before = whole(shape('"registry/one:1"'))
  const after = before.changedTo({ source, content: shape('"registry/other # one:1"') })
  expect(after?.object).toEqual(whole(shape('"registry/other # one:1"')).object)
  expect(after?.lineOf(['spec', 'containers', 0, 'args'])).toBe(7)
  expect(after?.changedTo({ source, content: shape('""') })?.object).toEqual(whole(shape('""')).object)
})

it('the name and the kind follow', () => {
  const before = whole('kind: "Pod"\nmetadata:\n  name: "a"\n')
  expect(before.changedTo({ source, content: 'kind: "Pod"\nmetadata:\n  name: "ab"\n' })).toMatchObject({ kind: 'Pod', name: 'ab' })
  expect(before.changedTo({ source, content: 'kind: "Job"\nmetadata:\n  name: "a"\n', hooks: ['pre-install'] })).toMatchObject({
    kind: 'Job',
    hook: true,
  })
})

it.each([
  ['a text without quotes', shape('a'), shape('ab')],
  ['a key', shape('"a"', { key: '"image"' }), shape('"a"', { key: '"imago"' })],
  ['two texts', shape('"a"'), shape('"ab"').replace('"y"', '"z"')],
  ['a quote that ends it', shape('"a"'), shape('"a", b: "c"')],
  ['an escape', shape('"a"'), shape('"a\\nb"')],
  ['what was an escape', shape('"a\\tb"'), shape('"a\\tbc"')],
  ['a line feed', shape('"a"'), shape('"a\n        b"')],
  ['a letter beyond ASCII', shape('"a"'), shape('"ä"')],
  ['single quotes', shape("'a'"), shape("'ab'")],
  ['a tag', shape('!!str "1"'), shape('!!str "12"')],
  ['an anchor at it', shape('&x "a"', { more: 'y: *x\n' }), shape('&x "ab"', { more: 'y: *x\n' })],
  ['an anchor around it', `${shape('"a"').replace('spec:', 'spec: &x')}y: *x\n`, `${shape('"ab"').replace('spec:', 'spec: &x')}y: *x\n`],
  ['a merge', 'kind: "a"\n<<: {b: "c"}\n', 'kind: "a"\n<<: {b: "cd"}\n'],
])('%s is read with the whole', (_, before, after) => {
  expect(whole(before).changedTo({ source, content: after })).toBeUndefined()
})

it('nothing that is read by its change alone is read otherwise as a whole', () => {
  const piece = fc.constantFrom('"a"', '"', ' ', '\n', 'b: "c"', '  - ', ': ', '#', "'", '\\', '"x y"', '&a ', '*a', '{', '}', ',', 'é')
  const content = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(content, content, fc.nat(), (inserted, other, at) => {
      const text = shape('"registry/one:1"', { more: 'last: "one"\n' })
      const place = at % text.length
      const before = read(text.slice(0, place) + other + text.slice(place))
      const after = text.slice(0, place) + inserted + text.slice(place)
      if (!isManifest(before)) return
      const changed = before.changedTo({ source, content: after })
      if (changed === undefined) return
      const anew = whole(after)
      expect(changed.object).toEqual(anew.object)
      expect(changed.lineOf(['last'])).toBe(anew.lineOf(['last']))
    }),
    { numRuns: 2_000 },
  )
})

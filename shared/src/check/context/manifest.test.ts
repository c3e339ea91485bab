import { expect, it } from 'vitest'
import { isManifest, parseManifest } from './manifest.ts'

const read = (content: string) => parseManifest({ source: 'demo/templates/a.yaml', content })

it('a manifest is read as Kubernetes reads it: YAML 1.1 without times and base 60, with merged keys', () => {
  const content = 'a: yes\nb: 0644\nc: 12:30:00\nd: 2026-01-01\ne: 1_000\nf: &f {x: 1}\ng: {<<: *f, y: 2}\nh: ~\n'
  const manifest = read(content)
  expect(isManifest(manifest) && manifest.object).toEqual({
    a: true,
    b: 420,
    c: '12:30:00',
    d: '2026-01-01',
    e: 1000,
    f: { x: 1 },
    // The key y is the word for true there.
    g: { x: 1, true: 2 },
    h: null,
  })
})

it('a manifest of aliases of aliases is broken, and so is one that is no map', () => {
  const bomb = ['b', 'c', 'd', 'e'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcd'.charAt(at)}`)}]\n`).join('')
  for (const content of [`a: &a [1, 2, 3]\n${bomb}`, '- a\n', 'word\n', 'a: [\n']) {
    expect(read(content)).toMatchObject({ source: 'demo/templates/a.yaml', message: expect.any(String) })
  }
  expect(read('# nothing\n')).toBeUndefined()
})

it('a place that is missing has the line of the nearest that is there', () => {
  const manifest = read('kind: Pod\nspec:\n  containers:\n    - name: a\n      image: x\n')
  const lineOf = (...path: (string | number)[]) => (isManifest(manifest) ? manifest.lineOf(path) : 0)
  expect([
    lineOf('kind'),
    lineOf('spec', 'containers', 0, 'image'),
    lineOf('spec', 'containers', 0, 'resources', 'limits'),
    lineOf('status'),
  ]).toEqual([1, 5, 4, 1])
})

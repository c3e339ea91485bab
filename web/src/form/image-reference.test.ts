import { describe, expect, it } from 'vitest'
import { pageOfAddress, parseImageReference } from './image-reference.ts'

const profile = {
  registries: [{ id: 'library', title: { en: '', es: '' }, prefix: 'harbor.example.org/library', dockerHubProxy: false, images: [] }],
}
const digest = `sha256:${'a'.repeat(64)}`

describe('a whole reference that is pasted', () => {
  it.each([
    ['quay.io/a/b:1.2', { source: 'other', repository: 'quay.io/a/b', tag: { from: 'fixed', tag: '1.2' } }],
    ['docker pull nginx:1.27-alpine ', { source: 'other', repository: 'nginx', tag: { from: 'fixed', tag: '1.27-alpine' } }],
    [`localhost:5000/x@${digest}`, { source: 'other', repository: 'localhost:5000/x', tag: { from: 'digest', digest } }],
    [`quay.io/a/b:1.2@${digest}`, { source: 'other', repository: 'quay.io/a/b', tag: { from: 'digest', digest } }],
    ['harbor.example.org/library/desktop:3.14', { source: 'library', repository: 'desktop', tag: { from: 'fixed', tag: '3.14' } }],
    ['harbor.example.org/library/desktop', { source: 'library', repository: 'desktop' }],
  ])('is taken apart: %s', (pasted, parts) => {
    expect(parseImageReference(pasted, profile)).toEqual(parts)
  })

  it.each(['desktop', 'quay.io/a/b', 'localhost:5000/x', 'two words:1', ''])('is left as it is where it is only a name: %s', (pasted) => {
    expect(parseImageReference(pasted, profile)).toBeUndefined()
  })
})

it.each([
  ['nginx', 'https://hub.docker.com/_/nginx'],
  ['docker.io/library/nginx', 'https://hub.docker.com/r/nginx'],
  ['bitnami/postgresql', 'https://hub.docker.com/r/bitnami/postgresql'],
  ['quay.io/jupyter/base-notebook', 'https://quay.io/repository/jupyter/base-notebook'],
  ['ghcr.io/a/b', 'https://ghcr.io/a/b'],
  ['registry.example.org/a', undefined],
])('knows the page of %s', (address, page) => {
  expect(pageOfAddress(address)).toBe(page)
})

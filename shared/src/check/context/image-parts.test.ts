import { describe, expect, it } from 'vitest'
import { repositoryOf, tagOf } from './image-parts.ts'

describe('the parts of an image', () => {
  it.each([
    ['postgres', 'postgres', ''],
    ['postgres:16', 'postgres', '16'],
    ['localhost:5000/x/y', 'localhost:5000/x/y', ''],
    ['localhost:5000/x/y:1.2', 'localhost:5000/x/y', '1.2'],
    ['a/b@sha256:00', 'a/b', 'sha256:00'],
    ['a/b:1@sha256:00', 'a/b', 'sha256:00'],
  ])('of %s', (image, repository, tag) => {
    expect([repositoryOf(image), tagOf(image)]).toEqual([repository, tag])
  })
})

import { describe, expect, it } from 'vitest'
import { changeOfName, isPreviewName } from './preview-names.ts'
import { usePreviewStore } from './preview-store.ts'

const { settings } = usePreviewStore.getInitialState()

describe('a name for the preview', () => {
  it.each([
    ['release', 'my.lab-2', true],
    ['release', 'My lab', false],
    ['release', '', false],
    ['release', 'a'.repeat(54), false],
    ['namespace', 'user-ana', true],
    ['namespace', 'user.ana', false],
    ['namespace', 'user-', false],
    ['user', 'a'.repeat(64), false],
  ] as const)('%s %s: %s', (kind, name, expected) => expect(isPreviewName(kind, name)).toBe(expected))
})

describe('another name', () => {
  it('of a user takes along her namespace', () =>
    expect(changeOfName('user', 'eva', settings, 'user-')).toEqual({ user: 'eva', namespace: 'user-eva' }))

  it('of a user leaves a namespace that is not hers', () =>
    expect(changeOfName('user', 'eva', { ...settings, namespace: 'lab' }, 'user-')).toEqual({ user: 'eva' }))

  it('of a user leaves one that would become too long', () => {
    const name = 'e'.repeat(60)
    expect(changeOfName('user', name, settings, 'user-')).toEqual({ user: name })
  })

  it('of a release changes nothing else', () => expect(changeOfName('release', 'x', settings, 'user-')).toEqual({ release: 'x' }))
})

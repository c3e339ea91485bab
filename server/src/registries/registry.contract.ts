import { expect, it } from 'vitest'
import { chartTgz } from '../archive/chart-tgz.fixture.ts'
import type { Registry } from './registry.ts'

/** What every kind of repository does, as tests; `open` gives an empty one. */
export function registryContract(open: () => Promise<Registry>): void {
  it('stores a chart and reports its digest', async () => {
    const registry = await open()
    const pkg = await chartTgz('demo', '0.1.0')
    expect(await registry.digestOf(pkg)).toEqual({ ok: true, value: null })
    expect(await registry.upload(pkg, pkg)).toEqual({ ok: true, value: 'stored' })
    expect(await registry.digestOf(pkg)).toEqual({ ok: true, value: pkg.digest })
  })

  it('calls a version that is there a duplicate and keeps its bytes', async () => {
    const registry = await open()
    const first = await chartTgz('demo', '0.1.0', 'one')
    const second = await chartTgz('demo', '0.1.0', 'two')
    expect(first.digest).not.toBe(second.digest)
    await registry.upload(first, first)
    expect(await registry.upload(second, second)).toEqual({ ok: true, value: 'duplicate' })
    expect(await registry.digestOf(first)).toEqual({ ok: true, value: first.digest })
  })

  it('gives the bytes of a version back, and nothing of one that is not there', async () => {
    const registry = await open()
    const pkg = await chartTgz('demo', '0.1.0')
    await registry.upload(pkg, pkg)
    const read = await registry.archiveOf(pkg)
    expect(read.ok && read.value !== null && Buffer.from(read.value).equals(pkg.bytes)).toBe(true)
    expect(await registry.archiveOf({ name: 'demo', version: '0.2.0' })).toEqual({ ok: true, value: null })
  })

  it('finds versions with pre-release and build', async () => {
    const registry = await open()
    const pkg = await chartTgz('demo', '0.1.0-rc.1+build.5')
    await registry.upload(pkg, pkg)
    expect(await registry.digestOf(pkg)).toEqual({ ok: true, value: pkg.digest })
  })
}

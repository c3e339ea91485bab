import { expect, it } from 'vitest'
import { type CheckUpload, uploadChecker } from './check-upload.ts'
import { createGate } from './gate.ts'

it('lets so many through at once, in their order, and goes on after a failure', async () => {
  const gate = createGate(2)
  const begun: number[] = []
  const ends: (() => void)[] = []
  const all = [0, 1, 2, 3].map((at) =>
    gate(async () => {
      begun.push(at)
      await new Promise<void>((resolve) => ends.push(resolve))
      if (at === 0) throw new Error('no')
      return at
    }).catch(() => 'failed'),
  )
  await Promise.resolve()
  expect(begun).toEqual([0, 1])
  ends[0]?.()
  await expect.poll(() => begun).toEqual([0, 1, 2])
  for (const at of [1, 2]) ends[at]?.()
  await expect.poll(() => begun).toEqual([0, 1, 2, 3])
  ends[3]?.()
  expect(await Promise.all(all)).toEqual(['failed', 1, 2, 3])
})

it('keeps all uploads but two packed, however many come at once', async () => {
  let [unpacked, most] = [0, 0]
  const archives = {
    read: async () => {
      most = Math.max(most, ++unpacked)
      await new Promise((resolve) => setImmediate(resolve))
      return { ok: true, files: { files: {}, binaries: {} } } as const
    },
  }
  const inspect: Parameters<typeof uploadChecker>[0]['engine']['inspect'] = async () => {
    await new Promise((resolve) => setImmediate(resolve))
    unpacked -= 1
    return { ok: false, error: { kind: 'chart', error: { kind: 'load', message: 'no chart' } } }
  }
  const check: CheckUpload = uploadChecker({ archives, engine: { inspect } })
  await Promise.all(Array.from({ length: 40 }, () => check(Buffer.alloc(1))))
  expect([most, unpacked]).toEqual([2, 0])
})

import { err, ok } from '@slipway/shared/base'
import type { EngineFailure, RenderRequest } from '@slipway/shared/render'
import { expect, it } from 'vitest'
import type { Engine } from './stages.ts'
import { createWarmUp } from './warm-up.ts'

const request: RenderRequest = { chart: { files: {} }, release: { name: 'lab', namespace: 'user-ana' } }
const failure: EngineFailure = {
  kind: 'problem',
  problem: { category: 'timeout', type: 'x', title: 'x', detail: 'x', fix: 'x' },
}

/** An engine that fails at the render of this number, and what it was asked. */
function engineFailingAt(number: number) {
  const names: string[] = []
  const tidied: number[] = []
  const engine: Engine = {
    about: async () => err(failure),
    lint: async () => err(failure),
    tidy: async () => {
      tidied.push(names.length)
      return ok({})
    },
    render: async ({ release }) => {
      names.push(release.name)
      return names.length === number ? err(failure) : ok({ manifests: [], templates: {}, notes: '', values: {}, output: '' })
    },
  }
  return { engine, names, tidied }
}

const soon = async () => undefined
const never = new AbortController().signal

it('renders other releases than the one on the screen, and at some time enough of them', async () => {
  const { engine, names, tidied } = engineFailingAt(Number.POSITIVE_INFINITY)
  const warmUp = createWarmUp({ rest: soon, idle: soon })
  await warmUp(engine, request, never)
  const made = names.length
  expect(new Set(names).size).toBe(made)
  expect(names).not.toContain('lab')
  expect(tidied).toEqual([10, 20, 30, 40])
  await warmUp(engine, request, never)
  expect(names).toHaveLength(made)
})

it('ends when somebody does something, and goes on later', async () => {
  const { engine, names } = engineFailingAt(Number.POSITIVE_INFINITY)
  const typing = new AbortController()
  const warmUp = createWarmUp({
    rest: soon,
    idle: async () => {
      if (names.length === 3) typing.abort()
    },
  })
  await warmUp(engine, request, typing.signal)
  expect(names).toHaveLength(3)
  await warmUp(engine, request, never)
  expect(names.length).toBeGreaterThan(3)
})

it('ends at a chart that does not render', async () => {
  const { engine, names } = engineFailingAt(2)
  await createWarmUp({ rest: soon, idle: soon })(engine, request, never)
  expect(names).toHaveLength(2)
})

import { expect, it } from 'vitest'
import { chartTgz } from '../archive/chart-tgz.fixture.ts'
import { repositoryNameFault } from './repository-name.ts'
import { serveRepository } from './serve-repository.fixture.ts'

it.each(['library', 'a', '0', 'my.charts_1-x', 'apis', 'x'.repeat(63)])('takes the name %s', (name) => {
  expect(repositoryNameFault(name)).toBeUndefined()
})

it.each(['api', 'health', 'info', 'index.yaml', 'metrics', 'x.tgz', 'x.prov', 'v2', 'x'.repeat(64), '\u00e9', 'Library', '-x', '..', ''])(
  'refuses the name %j in a sentence',
  (name) => expect(repositoryNameFault(name)).toMatch(/^a repository /),
)

it('says why, where somebody uploads to a repository that could not be read', async () => {
  const { origin, store } = await serveRepository()
  const { bytes } = await chartTgz('demo', '0.1.0')
  for (const name of ['api', 'index.yaml', 'x'.repeat(300)]) {
    const answer = await fetch(`${origin}/chartrepo/api/${name}/charts`, { method: 'POST', body: new Uint8Array(bytes) })
    expect([answer.status, await answer.json()]).toEqual([400, { error: repositoryNameFault(name) }])
  }
  expect(await store.list('library')).toEqual([])
  expect((await fetch(`${origin}/chartrepo/api/api/charts`)).status).toBe(404)
})

import { expect, it } from 'vitest'
import { kubernetesSchemas } from './kubernetes-schemas.ts'
import { useKubernetesStore } from './kubernetes-store.ts'

const failure = new TypeError('Failed to fetch dynamically imported module')

it('schemas that could not be fetched are named by version until they are there', async () => {
  expect(await kubernetesSchemas('v1.36.3', () => Promise.reject(failure))).toBeUndefined()
  expect(useKubernetesStore.getState().missing).toEqual({ version: '1.36', failure })
  expect(await kubernetesSchemas('v1.36.3')).toBeDefined()
  expect(useKubernetesStore.getState().missing).toBeNull()
})

it('where no version is chosen, the newest is missed', async () => {
  await kubernetesSchemas(undefined, () => Promise.reject(failure))
  expect(useKubernetesStore.getState().missing?.version).toBe('1.37')
})

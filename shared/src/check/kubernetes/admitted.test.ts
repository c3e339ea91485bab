import { expect, it } from 'vitest'
import { z } from 'zod'
import { admit } from '#admit'
import { chaimeleon } from '#profile'
import recorded from '../../admit/testdata/operator-results.json' with { type: 'json' }
import { loadKubernetesSchemas } from './load.ts'
import { validateObject } from './validate.ts'

const casesSchema = z.object({ cases: z.array(z.object({ object: z.record(z.string(), z.unknown()) })) })

it('Kubernetes takes every object that the simulated operator prints', async () => {
  const schemas = await loadKubernetesSchemas()
  const objects = casesSchema.parse(recorded).cases.map(({ object }) => object)
  const admitted = admit(objects, chaimeleon, { user: 'ana', gid: 2001, namespace: 'user-ana', now: new Date(0) })
  const refused = admitted.objects.flatMap((object) =>
    validateObject(object, schemas.kinds[`${String(object.apiVersion)}/${String(object.kind)}`] ?? '', schemas),
  )
  expect(refused.map(({ message }) => message.en)).toEqual([])
})

import { expect, it } from 'vitest'
import { byteQuantitySchema } from './resources.ts'

it.each(['1', '4Gi', '1.5Gi', '0.5Ki', '1.5k', '0'])('takes %s', (quantity) =>
  expect(byteQuantitySchema.safeParse(quantity).success).toBe(true),
)

it.each(['500m', '1.5', '0.3Ki', '1.0001k', '', 'Gi', '-1Gi'])('refuses %s, which Kubernetes would round or refuse', (quantity) =>
  expect(byteQuantitySchema.safeParse(quantity).success).toBe(false),
)

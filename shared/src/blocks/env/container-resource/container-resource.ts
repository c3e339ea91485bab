import { z } from 'zod'
import { envNameSchema } from '../../names.ts'

/** A request or limit of this container. */
export const containerResourceEnvSchema = z.strictObject({
  from: z.literal('container-resource'),
  name: envNameSchema,
  resource: z.enum([
    'limits.cpu',
    'limits.memory',
    'limits.ephemeral-storage',
    'requests.cpu',
    'requests.memory',
    'requests.ephemeral-storage',
  ]),
})

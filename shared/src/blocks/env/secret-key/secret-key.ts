import { z } from 'zod'
import { configKeySchema, envNameSchema, objectNameSchema } from '../../names.ts'

/** A key of a Secret that exists in the user's namespace. */
export const secretKeyEnvSchema = z.strictObject({
  from: z.literal('secret-key'),
  name: envNameSchema,
  secret: objectNameSchema,
  key: configKeySchema,
  optional: z.boolean().optional(),
})

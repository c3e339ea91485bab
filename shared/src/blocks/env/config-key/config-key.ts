import { z } from 'zod'
import { configKeySchema, envNameSchema, objectNameSchema } from '../../names.ts'

/** A key of a ConfigMap that exists in the user's namespace. */
export const configKeyEnvSchema = z.strictObject({
  from: z.literal('config-key'),
  name: envNameSchema,
  configMap: objectNameSchema,
  key: configKeySchema,
  optional: z.boolean().optional(),
})

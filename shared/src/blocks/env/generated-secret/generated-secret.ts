import { z } from 'zod'
import { configKeySchema, envNameSchema } from '../../names.ts'

/** A random password of the chart's own Secret, kept over upgrades; containers that name the same key share it. */
export const generatedSecretEnvSchema = z.strictObject({
  from: z.literal('generated-secret'),
  name: envNameSchema,
  key: configKeySchema,
  length: z.int().min(8).max(128).optional(),
})

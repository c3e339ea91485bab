import { z } from 'zod'
import { envNameSchema, plainText } from '../../names.ts'
import { settable } from '../../settable.ts'

/** A text, or what the deploying user gives. */
export const textEnvSchema = z.strictObject({
  from: z.literal('text'),
  name: envNameSchema,
  value: settable(plainText(32_768)),
})

import { z } from 'zod'
import { configKeySchema, dnsLabelSchema, objectNameSchema } from '../../names.ts'

/** A Secret that exists in the user's namespace, as files. */
export const secretVolumeSchema = z.strictObject({
  kind: z.literal('secret'),
  name: dnsLabelSchema,
  secret: objectNameSchema,
  items: z
    .array(
      z.strictObject({
        key: configKeySchema,
        path: z
          .string()
          .min(1)
          .max(255)
          .regex(/^(?!\/)(?!.*\.\.)[^\0]+$/, 'A relative path without ..'),
      }),
    )
    .max(50)
    .optional(),
  optional: z.boolean().optional(),
})

import { z } from 'zod'
import { containerPathSchema, dnsLabelSchema } from '../../names.ts'

/** The datasets that the deploying user names (the deploy value `datasets_list`), read-only. */
export const datasetsSchema = z.strictObject({
  kind: z.literal('datasets'),
  name: dnsLabelSchema,
  mountPath: containerPathSchema.optional(),
})

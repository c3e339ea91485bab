import { z } from 'zod'
import { containerPathSchema, dnsLabelSchema } from '../../names.ts'

/** The user's own folder that outlives the workstation; where it is mounted unless said otherwise, the profile says. */
export const persistentHomeSchema = z.strictObject({
  kind: z.literal('persistent-home'),
  name: dnsLabelSchema,
  mountPath: containerPathSchema.optional(),
})

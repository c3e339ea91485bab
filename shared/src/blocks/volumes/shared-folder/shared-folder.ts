import { z } from 'zod'
import { containerPathSchema, dnsLabelSchema } from '../../names.ts'

/** The folder that all users of the platform share. */
export const sharedFolderSchema = z.strictObject({
  kind: z.literal('shared-folder'),
  name: dnsLabelSchema,
  mountPath: containerPathSchema.optional(),
})

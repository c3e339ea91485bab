import { z } from 'zod'
import { dnsLabelSchema, objectNameSchema } from '../../names.ts'
import { settable } from '../../settable.ts'

/** A PersistentVolumeClaim that is already in the user's namespace. */
export const existingClaimSchema = z.strictObject({
  kind: z.literal('existing-claim'),
  name: dnsLabelSchema,
  claim: settable(objectNameSchema),
  readOnly: z.boolean().optional(),
})

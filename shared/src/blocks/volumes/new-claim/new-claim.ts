import { z } from 'zod'
import { dnsLabelSchema, objectNameSchema } from '../../names.ts'
import { quantitySchema } from '../../resources/resources.ts'
import { settable } from '../../settable.ts'

/** A PersistentVolumeClaim that the chart makes. */
export const newClaimSchema = z.strictObject({
  kind: z.literal('new-claim'),
  name: dnsLabelSchema,
  size: settable(quantitySchema),
  storageClass: settable(objectNameSchema).optional(),
  accessMode: z.enum(['ReadWriteOnce', 'ReadWriteMany', 'ReadOnlyMany', 'ReadWriteOncePod']),
  /** Kept when the workstation is deleted (`helm.sh/resource-policy: keep`). */
  keepOnDelete: z.boolean().optional(),
})

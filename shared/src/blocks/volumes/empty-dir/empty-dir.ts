import { z } from 'zod'
import { dnsLabelSchema } from '../../names.ts'
import { quantitySchema } from '../../resources/resources.ts'
import { settable } from '../../settable.ts'

/** Scratch space that goes with the pod; in memory for /dev/shm. */
export const emptyDirSchema = z.strictObject({
  kind: z.literal('empty-dir'),
  name: dnsLabelSchema,
  medium: z.enum(['disk', 'memory']),
  sizeLimit: settable(quantitySchema).optional(),
})

import { z } from 'zod'
import { dnsLabelSchema, objectNameSchema } from '../../names.ts'

/** Several Secrets, ConfigMaps and pod fields in one folder. */
export const projectedSchema = z.strictObject({
  kind: z.literal('projected'),
  name: dnsLabelSchema,
  sources: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('secret'), secret: objectNameSchema, optional: z.boolean().optional() }),
        z.strictObject({ type: z.literal('config-map'), configMap: objectNameSchema, optional: z.boolean().optional() }),
        z.strictObject({ type: z.literal('pod-labels') }),
      ]),
    )
    .min(1)
    .max(20),
})

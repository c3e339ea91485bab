import { z } from 'zod'
import { portNumberSchema } from '../names.ts'

const timing = {
  initialDelaySeconds: z.int().min(0).max(3600).optional(),
  periodSeconds: z.int().min(1).max(3600).optional(),
  timeoutSeconds: z.int().min(1).max(600).optional(),
  failureThreshold: z.int().min(1).max(1000).optional(),
}

/** How Kubernetes asks whether a container is well. */
export const probeSchema = z.discriminatedUnion('how', [
  z.strictObject({
    how: z.literal('http'),
    port: portNumberSchema,
    path: z
      .string()
      .max(1024)
      .regex(/^\/\S*$/, 'form.slash-first'),
    ...timing,
  }),
  z.strictObject({ how: z.literal('tcp'), port: portNumberSchema, ...timing }),
  z.strictObject({ how: z.literal('command'), command: z.array(z.string().min(1)).min(1).max(50), ...timing }),
])
export type Probe = z.infer<typeof probeSchema>

/** Start-up first (slow images), then readiness (gets traffic), then liveness (is restarted). */
export const probesSchema = z.strictObject({
  startup: probeSchema.optional(),
  readiness: probeSchema.optional(),
  liveness: probeSchema.optional(),
})

import { z } from 'zod'
import { envSchema } from '../env/index.ts'
import { imageSchema } from '../images/image.ts'
import { containerPathSchema, dnsLabelSchema, objectNameSchema, plainText, portNameSchema, portNumberSchema } from '../names.ts'
import { resourcesSchema } from '../resources/resources.ts'
import { settable } from '../settable.ts'
import { probesSchema } from './probe.ts'

export const portSchema = z.strictObject({
  name: portNameSchema,
  /** The port on which the program listens. */
  port: portNumberSchema,
  protocol: z.enum(['TCP', 'UDP']).optional(),
  /** Reachable by the Service; the Service's port where it differs. Absent: the container only. */
  service: z.strictObject({ port: portNumberSchema.optional() }).optional(),
})
export type Port = z.infer<typeof portSchema>

export const mountSchema = z.strictObject({
  /** A name of the spec's `volumes`. */
  volume: dnsLabelSchema,
  path: containerPathSchema,
  subPath: settable(
    z
      .string()
      .min(1)
      .max(1024)
      .regex(/^(?!\/)(?!(.*\/)?\.\.(\/|$))[^\p{Cc}]+$/u, 'form.relative-path'),
  ).optional(),
  readOnly: z.boolean().optional(),
})
export type Mount = z.infer<typeof mountSchema>

export const envFromSchema = z.strictObject({
  kind: z.enum(['secret', 'config-map']),
  name: objectNameSchema,
  prefix: z
    .string()
    .max(100)
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'form.identifier')
    .optional(),
  optional: z.boolean().optional(),
})

/** What every container has, whether it is the main one, a sidecar or one that runs before. */
export const containerSchema = z.strictObject({
  /** Absent on the main container: the chart's name. */
  name: dnsLabelSchema.optional(),
  image: imageSchema,
  command: settable(z.array(plainText(32_768)).max(100)).optional(),
  args: settable(z.array(plainText(32_768)).max(100)).optional(),
  workingDir: settable(containerPathSchema).optional(),
  ports: z.array(portSchema).max(50).default([]),
  env: z.array(envSchema).max(500).default([]),
  envFrom: z.array(envFromSchema).max(50).optional(),
  mounts: z.array(mountSchema).max(100).default([]),
  resources: resourcesSchema.optional(),
  probes: probesSchema.optional(),
  /** Runs before the container is stopped. */
  beforeStop: z.array(plainText(32_768)).min(1).max(50).optional(),
})
export type Container = z.infer<typeof containerSchema>

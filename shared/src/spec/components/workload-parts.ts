import { z } from 'zod'
import {
  containerPathSchema,
  dnsLabelSchema,
  labelValueSchema,
  objectNameSchema,
  plainText,
  pullSecretsSchema,
  qualifiedNameSchema,
  scheduleSchema,
  settable,
} from '#blocks'

/** How the platform's annotations are written: by the one include, or each by its own. */
export const annotationsSchema = z.strictObject({
  style: z.enum(['one-include', 'separate']),
  /** The author's own, on the Deployment or Job. */
  extra: z
    .array(z.strictObject({ name: qualifiedNameSchema, value: settable(plainText(10_000)) }))
    .max(100)
    .default([]),
})

export const podSchema = z.strictObject({
  replicas: settable(z.int().min(0).max(50)).optional(),
  strategy: z.enum(['RollingUpdate', 'Recreate']).optional(),
  terminationGracePeriodSeconds: z.int().min(0).max(86_400).optional(),
  /** Absent: the profile's. */
  priorityClassName: settable(objectNameSchema).optional(),
  serviceAccountName: objectNameSchema.optional(),
  imagePullSecrets: pullSecretsSchema.optional(),
  nodeSelector: settable(z.array(z.strictObject({ name: qualifiedNameSchema, value: labelValueSchema })).max(20)).optional(),
})

export const jobSchema = z.strictObject({
  /** One of the profile's job flavours, e.g. `medium-gpu`. */
  flavor: settable(plainText(63)).optional(),
  backoffLimit: settable(z.int().min(0).max(100)),
  activeDeadlineSeconds: settable(z.int().min(1).max(31_536_000)).optional(),
  ttlSecondsAfterFinished: settable(z.int().min(0).max(31_536_000)).optional(),
  completions: settable(z.int().min(1).max(1000)).optional(),
  parallelism: settable(z.int().min(1).max(1000)).optional(),
  /** Starts it by the clock, again and again. Absent: it runs once, when it is installed. */
  schedule: scheduleSchema.optional(),
})

/** Which of the platform's folders the main container gets, where that is not all of them. */
export const foldersSchema = z
  .array(
    z.strictObject({
      /** A persistent home, a shared folder or datasets, by the volume's name. */
      volume: dnsLabelSchema,
      /** Absent: where the volume says, or else the platform's usual place. */
      mountPath: containerPathSchema.optional(),
    }),
  )
  .max(50)

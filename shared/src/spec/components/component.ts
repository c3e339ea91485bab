import { z } from 'zod'
import { containerSchema, dnsLabelSchema, guacamoleSchema } from '#blocks'
import { annotationsSchema, foldersSchema, jobSchema, podSchema } from './workload-parts.ts'

/** The end of its objects' names, `<fullname>-<name>`: short, so that these keep room for the release's name. */
export const componentNameSchema = z
  .string()
  .max(20, 'form.at-most-20')
  .regex(/^[a-z]([-a-z0-9]*[a-z0-9])?$/, 'form.lowercase-letter-first')

/** A further workload of the chart, with its own Deployment or Job. Volumes and deploy options are the chart's. */
export const componentSchema = z.strictObject({
  name: componentNameSchema,
  /** `service`: runs for the other components. `desktop`: opened by Guacamole. `batch-job`: a Job. */
  type: z.enum(['service', 'desktop', 'batch-job']),
  main: containerSchema,
  sidecars: z
    .array(containerSchema.required({ name: true }))
    .max(20)
    .default([]),
  initContainers: z
    .array(containerSchema.required({ name: true }))
    .max(20)
    .default([]),
  /** A name that its Service has whatever the release is called, e.g. `trino`. Absent: the name of its Deployment. */
  serviceName: dnsLabelSchema.regex(/^[a-z]/, 'form.letter-first').optional(),
  guacamole: guacamoleSchema.default({ password: { from: 'generated', keep: true } }),
  job: jobSchema.default({ backoffLimit: 0 }),
  pod: podSchema.default({}),
  annotations: annotationsSchema.default({ style: 'one-include', extra: [] }),
  folders: foldersSchema.default([]),
})
export type Component = z.infer<typeof componentSchema>

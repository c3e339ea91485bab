import { z } from 'zod'

/** The steps of a publication, in order. */
export const publicationStepSchema = z.enum(['generate', 'render', 'lint', 'package', 'upload', 'verify'])
export type PublicationStep = z.infer<typeof publicationStepSchema>

/** What a publication ended with. */
export const publicationSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** Bare SHA-256 in hexadecimal of the `.tgz`, read back from the repository. */
  digest: z.string(),
  bytes: z.number().int(),
  repository: z.object({ title: z.string(), url: z.string() }),
  /** Versions of the chart that the repository had before and dropped for this one. */
  droppedVersions: z.array(z.string()),
  /** The `helm` commands to use the chart, ready to copy. */
  commands: z.array(z.string()),
  /** The commands that bring it to the platform's own repository too; empty where it is there, or there is none. */
  platformCommands: z.array(z.string()),
})
export type Publication = z.infer<typeof publicationSchema>

/** The versions of one chart in the repository. */
export const publishedSchema = z.object({ versions: z.array(z.string()) })

/** RFC 9457, with our additions. */
export const problemJsonSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  fix: z.string(),
  requestId: z.string(),
  places: z
    .array(z.object({ pointer: z.string().optional(), file: z.string().optional(), line: z.number().optional(), message: z.string() }))
    .optional(),
})
export type ProblemJson = z.infer<typeof problemJsonSchema>

/**
 * One line of the answer of `POST /api/charts/publish` where the request accepts `application/x-ndjson`;
 * without that the answer is the publication (201) or a problem, as JSON.
 */
export const publishEventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('step'), step: publicationStepSchema, state: z.enum(['started', 'done', 'failed']) }),
  z.object({ event: z.literal('published'), publication: publicationSchema }),
  z.object({ event: z.literal('problem'), problem: problemJsonSchema }),
])
export type PublishEvent = z.infer<typeof publishEventSchema>

// Bringing a packed chart to a repository: what the steps are and what they end with.
// In: a package and a target. Out: a publication or a problem.
// Never: the upload itself.

export { PUBLISH_BOUND_MS } from './bound.ts'
export { type HelmCommandsInput, helmCommands, platformCommands } from './commands.ts'
export { decidePublished, type ReadBack, type UploadOutcome } from './decide.ts'
export { latestVersion } from './latest-version.ts'
export { nextVersions } from './next-version.ts'
export { digestMismatch, outcomeUnknown, type PublishedVersion, publishCancelled, publishTooSlow, versionExists } from './problems.ts'
export {
  type ProblemJson,
  type Publication,
  type PublicationStep,
  type PublishEvent,
  problemJsonSchema,
  publicationSchema,
  publicationStepSchema,
  publishEventSchema,
  publishedSchema,
} from './publication.ts'

/** How long a repository is waited for in one publication, in milliseconds: all its requests together. */
export const PUBLISH_BOUND_MS = 60_000

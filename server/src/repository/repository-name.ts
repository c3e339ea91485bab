/** The one path segment of a `--depth 1` ChartMuseum, which is also a folder on the disk. */
const allowed = /^[a-z0-9][a-z0-9._-]{0,62}$/

/**
 * What a ChartMuseum answers at these names itself, so that a repository of the name could be uploaded to and never be
 * read again; and what a proxy or a scraper expects there.
 */
const taken = new Set(['api', 'charts', 'health', 'healthz', 'info', 'metrics', 'readiness', 'static', 'v2'])

/** A sentence about a name that no repository can have, or undefined. */
export function repositoryNameFault(name: string): string | undefined {
  if (!allowed.test(name)) {
    return 'a repository has a name of at most 63 characters: lowercase letters, digits, dots, hyphens and underscores'
  }
  // NOTE ChartMuseum takes an address that ends so for a file, not for a repository.
  if (taken.has(name) || /\.(ya?ml|tgz|prov)$/.test(name))
    return `a repository cannot be named ${JSON.stringify(name)}: choose another name`
  return undefined
}

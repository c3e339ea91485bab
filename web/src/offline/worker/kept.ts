const appPrefix = 'slipway-app-'
const enginePrefix = 'slipway-engine-'

/** The cache of a build's files, and the one of an engine. */
export function appCacheName(version: string): string {
  return appPrefix + version
}
export function engineCacheName(digest: string): string {
  return enginePrefix + digest
}

/**
 * The caches that may go when `current` take over; `names` in the order of their creation. The ones before stay
 * another round: tabs with the page before may still be open, and fetch parts of it when they need them.
 */
export function staleCaches(names: readonly string[], current: readonly string[]): readonly string[] {
  return [appPrefix, enginePrefix].flatMap((prefix) =>
    names.filter((name) => name.startsWith(prefix) && !current.includes(name)).slice(0, -1),
  )
}

/** The answer of that address in any of our caches. */
export function keptAnswer(url: string): Promise<Response | undefined> {
  return caches.match(url, { ignoreVary: true })
}

/** Fetches what is not kept in any cache yet, and keeps it in this one. */
export async function keep(cache: Cache, url: string): Promise<void> {
  const kept = await keptAnswer(url)
  const answer = kept ?? (await fetch(url))
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  await cache.put(url, answer)
}

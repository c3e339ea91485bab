/** What the names of a page's caches begin with. NOTE pages under different paths of one host share a store of caches. */
function prefixesOf(path: string): { readonly app: string; readonly engine: string } {
  const own = path === '/' ? '-' : ` ${path} `
  return { app: `slipway-app${own}`, engine: `slipway-engine${own}` }
}

/** The cache of a build's files, and the one of an engine, of the page under a path. */
export function appCacheName(path: string, version: string): string {
  return prefixesOf(path).app + version
}
export function engineCacheName(path: string, digest: string): string {
  return prefixesOf(path).engine + digest
}

/**
 * The caches that may go when `current` take over; `names` in the order of their creation. The ones before stay
 * another round: tabs with the page before may still be open, and fetch parts of it when they need them.
 */
export function staleCaches(path: string, names: readonly string[], current: readonly string[]): readonly string[] {
  const { app, engine } = prefixesOf(path)
  return [app, engine].flatMap((prefix) => names.filter((name) => name.startsWith(prefix) && !current.includes(name)).slice(0, -1))
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

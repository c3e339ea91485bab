/** Where an answer comes from. */
export type Answer =
  /** Not ours: as if there were no worker. */
  | 'pass'
  /** The page: the network's, else the kept one. */
  | 'page'
  /** Never changes under its address: the kept one, else the network's, which is then kept. */
  | 'kept'
  /** May change under its address: the network's, else the kept one. */
  | 'fresh'

/** The part of a request that decides. */
export interface Asked {
  readonly method: string
  readonly url: string
  readonly mode: string
}

/** Answers of the server's own: they are never kept, and never stand in for each other. */
const serverPaths = /^(api|chartrepo|healthz|readyz|metrics)(\/|$)/

/**
 * Where the answer to a request comes from, of a page at the address `start`, which ends with a slash. Anything that is
 * not known here passes.
 */
export function decideAnswer(asked: Asked, start: string, plain: readonly string[]): Answer {
  const url = new URL(asked.url)
  const address = url.origin + url.pathname
  if (asked.method !== 'GET' || !address.startsWith(start)) return 'pass'
  const path = address.slice(start.length)
  if (serverPaths.test(path)) return 'pass'
  if (/^assets\/.*-[\w-]{8,}\.\w+$/.test(path)) return 'kept'
  if (path === 'engine/helm.wasm') return url.searchParams.has('v') ? 'kept' : 'pass'
  if (plain.includes(path)) return 'fresh'
  // NOTE an address with an extension is a file; the server answers 404 and not with the page.
  return asked.mode === 'navigate' && !/\.\w+$/.test(path) ? 'page' : 'pass'
}

import type { Exchange, RequestOptions } from './request.ts'

export type FoundApi = { readonly kind: 'found'; readonly api: URL } | Exchange

/**
 * Where a repository's charts are uploaded: `<context path>/api/<rest of the path>/charts`. The context path is in the
 * index, as `helm cm-push` reads it; without one the API is at the host's root.
 */
export async function apiOf(url: URL, send: (url: URL, more?: Partial<RequestOptions>) => Promise<Exchange>): Promise<FoundApi> {
  const base = url.pathname.replace(/\/+$/, '')
  const index = await send(new URL(`${base}/index.yaml`, url), { limitBytes: 64 * 1024 * 1024 })
  if (index.kind !== 'answer' || index.status !== 200) return index
  if (!/^(apiVersion|entries):/m.test(index.text)) return { ...index, status: 404 }
  const contextPath = contextPathOf(index.text)
  const inContext = base === contextPath || base.startsWith(`${contextPath}/`)
  const rest = inContext ? base.slice(contextPath.length) : base
  return { kind: 'found', api: new URL(`${inContext ? contextPath : ''}/api${rest}/charts`, url) }
}

function contextPathOf(index: string): string {
  const at = `\n${index}`.lastIndexOf('\nserverInfo:')
  // NOTE a few lines only: the index may be long, and it is somebody else's.
  const after = at < 0 ? '' : index.slice(at, at + 1000)
  const path = /^[ \t]+contextPath:[ \t]*["']?(\/[A-Za-z0-9._~/-]*)["']?[ \t\r]*$/m.exec(after)?.[1] ?? ''
  return path.replace(/\/+$/, '')
}

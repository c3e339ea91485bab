import { valueAt } from '@slipway/shared/base'
import { knownPort } from '@slipway/shared/blocks'
import { type SpecDocument, setAt, textAt } from './document.ts'

/** A field that followed from the image, with what it is now. */
export interface Followed {
  readonly field: 'name' | 'app-version' | 'port'
  readonly value: string
}

/** The port that a new web app has until somebody says another. */
const DEFAULT_PORT = 8888

/**
 * What follows from the main image where nobody has said anything yet: the chart's name, its app version, and the port of a
 * well-known app with the probes on it. What somebody typed stays.
 */
export function adoptImage(document: SpecDocument): { readonly document: SpecDocument; readonly followed: readonly Followed[] } {
  const followed: Followed[] = []
  let after = document
  const set = (field: Followed['field'], value: string, change: (before: SpecDocument) => SpecDocument) => {
    after = change(after)
    followed.push({ field, value })
  }
  const repository = textAt(document, '/main/image/repository')
  const name = nameOf(repository)
  if (name !== '' && textAt(document, '/chart/name') === '') set('name', name, (it) => setAt(it, '/chart/name', name))
  const tag = textAt(document, '/main/image/tag/tag')
  const version = tag.replace(/^v(?=\d)/, '')
  if (/^\d/.test(version) && textAt(document, '/chart/appVersion') === '') {
    set('app-version', version, (it) => {
      const withVersion = setAt(it, '/chart/appVersion', version)
      return version === tag ? setAt(withVersion, '/main/image/tag', { from: 'app-version' }) : withVersion
    })
  }
  const port = portOfImage(document)
  if (port !== undefined) set('port', String(port), (it) => withPort(it, port))
  return { document: after, followed }
}

/** The port of the well-known app in the main image, where the draft is a web app with its own URL and still has the default port. */
export function portOfImage(document: SpecDocument): number | undefined {
  const port = knownPort(textAt(document, '/main/image/repository'))
  const isWebApp = document.type === 'web-app' && textAt(document, '/web/how') === 'own-url'
  return isWebApp && port !== DEFAULT_PORT && valueAt(document, '/web/port') === DEFAULT_PORT ? port : undefined
}

/** The draft with another port of its web app; probes on the port of before follow. */
export function withPort(document: SpecDocument, port: number): SpecDocument {
  const before = valueAt(document, '/web/port')
  const probes = ['startup', 'readiness', 'liveness'].map((probe) => `/main/probes/${probe}/port`)
  const following = probes.filter((pointer) => before !== undefined && valueAt(document, pointer) === before)
  return [...following, '/web/port'].reduce((it, pointer) => setAt(it, pointer, port), document)
}

/** A chart's name after the last part of an image's name; empty where nothing of it can be used. */
function nameOf(repository: string): string {
  const last = repository.split('/').at(-1) ?? ''
  return last
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
}

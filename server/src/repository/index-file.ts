import { createHash } from 'node:crypto'
import type { VersionRecord } from './chart-store.ts'
import { byName, chartVersionOf } from './versions.ts'
import { writeYaml } from './write-yaml.ts'

/** A repository's index.yaml and the tag by which a client knows whether it has changed. */
export interface IndexFile {
  readonly text: string
  readonly etag: string
}

/** Keeps each repository's index until its versions change. */
export class IndexCache {
  readonly #contextPath: string
  readonly #cached = new Map<string, { key: string; index: IndexFile }>()

  constructor(contextPath: string) {
    this.#contextPath = contextPath
  }

  /** The index of these versions, made now where they differ from the last time. */
  indexOf(repository: string, records: readonly VersionRecord[], now: Date): IndexFile {
    const key = createHash('sha256')
      .update(`${this.#contextPath}\n\n`)
      .update(
        records
          .map((record) => `${record.name}\n${record.version}\n${record.digest}`)
          .sort()
          .join('\n\n'),
      )
      .digest('hex')
    const cached = this.#cached.get(repository)
    if (cached?.key === key) return cached.index
    const index = { text: writeIndex(records, { contextPath: this.#contextPath, generated: now.toISOString() }), etag: `"${key}"` }
    // NOTE a client may ask for any name: repositories without charts are not remembered.
    if (records.length > 0) this.#cached.set(repository, { key, index })
    return index
  }
}

/** index.yaml as ChartMuseum writes it, with `serverInfo`, from which clients learn the API's address. */
export function writeIndex(
  records: readonly VersionRecord[],
  { contextPath, generated }: { contextPath: string; generated: string },
): string {
  const entries = Object.fromEntries([...byName(records)].map(([name, versions]) => [name, versions.map(chartVersionOf)]))
  const index = { apiVersion: 'v1', entries, generated, serverInfo: contextPath === '' ? {} : { contextPath } }
  return writeYaml(index)
}

import { readEmbeddedSpec } from '@slipway/shared/generate'
import { latestVersion } from '@slipway/shared/publish'
import type { ChartSpec } from '@slipway/shared/spec'
import { useEffect, useState } from 'react'
import { publishedArchive } from '../../api/published-archive.ts'
import { publishedVersions } from '../../api/published-versions.ts'

/** What the repository has of a chart already. */
export interface LastPublished {
  readonly versions: readonly string[]
  /** The highest of them, with its text files and the spec in it as far as they can be read. */
  readonly latest?: {
    readonly version: string
    readonly files: Readonly<Record<string, string>> | null
    readonly spec: ChartSpec | null
  }
}

/** Asks the repository what it has of a chart; undefined where it does not say. */
export async function lastPublished(name: string): Promise<LastPublished | undefined> {
  const versions = await publishedVersions(name)
  const version = versions === undefined ? undefined : latestVersion(versions)
  if (versions === undefined || version === undefined) return versions === undefined ? undefined : { versions }
  const archive = await publishedArchive(name, version)
  if (archive === undefined) return { versions, latest: { version, files: null, spec: null } }
  const { lookIntoArchive } = await import('../opening/look-into-archive.ts')
  const found = await lookIntoArchive(archive)
  if (found.kind !== 'chart') return { versions, latest: { version, files: null, spec: null } }
  const embedded = readEmbeddedSpec({ files: found.chart.files })
  return { versions, latest: { version, files: found.chart.files, spec: embedded.kind === 'spec' ? embedded.spec : null } }
}

/** The same in components: undefined until the repository has answered. */
export function useLastPublished(name: string): LastPublished | undefined {
  const [last, setLast] = useState<LastPublished>()
  useEffect(() => {
    let isCurrent = true
    if (name !== '') void lastPublished(name).then((it) => isCurrent && setLast(it))
    return () => {
      isCurrent = false
    }
  }, [name])
  return last
}

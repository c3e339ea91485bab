import { posix } from 'node:path'
import type { Finding } from '@slipway/shared/check'
import { linesOfFields } from '@slipway/shared/spec'
import type { Source } from './read-source.ts'

/** Where a finding is in what the person has: a file that an editor or a review can open. */
export interface LintPlace {
  readonly file: string
  /** 1-based. */
  readonly line?: number
}

/** From a finding to its place. */
export type LocateFinding = (finding: Finding) => LintPlace

/**
 * Finds places in a source: of a spec, the line of the field, because the chart's files are generated; of a chart's
 * folder, the file in it. Of an archive, only the archive can be named.
 */
export function locateIn(source: Source): LocateFinding {
  const path = source.path.replaceAll('\\', '/')
  if (source.kind === 'spec') {
    const lineOf = linesOfFields(source.text)
    return ({ pointer }) => withLine(path, pointer === undefined ? undefined : lineOf(pointer))
  }
  if (source.archive !== undefined) return () => ({ file: path })
  return ({ file, line }) => (file === undefined ? { file: path } : withLine(posix.join(path, file), line))
}

function withLine(file: string, line: number | undefined): LintPlace {
  return line === undefined ? { file } : { file, line }
}

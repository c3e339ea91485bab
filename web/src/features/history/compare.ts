import { type DiffLine, diffLines, hunksOf } from '@slipway/shared/base'
import { generateChart } from '@slipway/shared/generate'
import { type ChartSpec, describeChange, parseSpec, type SpecChange } from '@slipway/shared/spec'
import type { SpecDocument } from '../../draft/document.ts'
import { profileOf } from '../../draft/profile-of.ts'

export interface FileChange {
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly hunks: readonly (readonly DiffLine[])[]
}

export interface Comparison {
  readonly changes: readonly SpecChange[]
  /** Null where one of the two is not complete, so that no chart can be made of it. */
  readonly files: readonly FileChange[] | null
}

/** The text files of the chart that a spec makes, as they are packed. */
export function filesOf(spec: ChartSpec): Readonly<Record<string, string>> {
  return generateChart(spec, profileOf(spec)).files
}

function filesOfDocument(document: SpecDocument): Readonly<Record<string, string>> | undefined {
  const parsed = parseSpec(document)
  return parsed.ok ? filesOf(parsed.value) : undefined
}

/** The files that differ between two charts. */
export function compareFiles(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): FileChange[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return paths.flatMap((path) => {
    const [was, is] = [before[path], after[path]]
    if (was === is) return []
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed'
    return [{ path, kind, hunks: hunksOf(diffLines(was ?? '', is ?? '')) }]
  })
}

/** What is different between two drafts: their fields, and the files of the charts made from them. */
export function compareDrafts(before: SpecDocument, after: SpecDocument): Comparison {
  const [was, is] = [filesOfDocument(before), filesOfDocument(after)]
  const files = was === undefined || is === undefined ? null : compareFiles(was, is)
  return { changes: describeChange(before, after), files }
}

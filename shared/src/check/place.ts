import { describeObject } from '#admit'
import type { Pointer } from '#base'
import type { CheckContext, TraceManifest } from './context/check-context.ts'
import { fieldOf } from './context/field-of.ts'
import type { Finding } from './finding.ts'
import type { Report } from './rule.ts'

type Place = Pick<Finding, 'pointer' | 'file' | 'line' | 'object'>

/** From what a report says to everything known about its place: field, file and line, object. */
export type Placer = (report: Omit<Report, 'message'>) => Place

export interface PlacerInput {
  readonly origins: Readonly<Record<string, readonly (Pointer | null)[]>>
  readonly trace: TraceManifest | undefined
}

/** A template's path in the chart's folder, from Helm's `# Source:` (`demo/templates/service.yaml`). */
export function fileOf(source: string): string {
  return source.slice(source.indexOf('/') + 1)
}

/** The field that made all of a file: an expert's own file. */
function onlyOne(made: readonly (Pointer | null)[] = []): Pointer | null | undefined {
  return made.every((it) => it === made[0]) ? made[0] : undefined
}

/** Finds places: by the source map where there is one, else by the names of things. */
export function makePlacer(context: CheckContext, { origins, trace }: PlacerInput): Placer {
  const originOf = (file: string | undefined, line: number | undefined): Pointer | undefined => {
    const made = file === undefined ? undefined : origins[file]
    return (line === undefined ? onlyOne(made) : made?.[line - 1]) ?? undefined
  }

  const traced = (report: Omit<Report, 'message'>): { file?: string; line?: number } => {
    const { manifest, path = [] } = report
    if (manifest === undefined) return {}
    return trace?.(manifest.rendered, manifest.lineOf(path)) ?? { file: fileOf(manifest.source) }
  }

  return (report) => {
    const { file, line } = report.file === undefined ? traced(report) : report
    const guess = report.manifest && context.spec ? fieldOf(context.spec, report.manifest, report.path ?? []) : undefined
    const pointer = report.field ?? originOf(file, line) ?? guess
    return {
      ...(pointer !== undefined && context.spec && { pointer }),
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      ...(report.manifest && { object: describeObject(report.manifest.object) }),
    }
  }
}

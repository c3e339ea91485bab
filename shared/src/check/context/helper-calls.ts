import { oncePer } from '#base'
import type { CheckContext } from './check-context.ts'
import { type TemplateLine, templateFiles } from './template-lines.ts'

/** A named template that a line calls. */
export interface HelperCall {
  readonly name: string
  readonly file: string
  readonly line: number
}

/** Every named template that the chart calls by a literal name. */
export function calledHelpers(context: CheckContext): readonly HelperCall[] {
  return templateFiles(context).flatMap(callsIn)
}

const callsIn = oncePer((lines: readonly TemplateLine[]): readonly HelperCall[] =>
  lines.flatMap(({ file, line, code }) =>
    [...code.matchAll(/\b(?:include|template)\s+(?:"([^"]+)"|`([^`]+)`)/g)].map((match) => ({
      name: match[1] ?? match[2] ?? '',
      file,
      line,
    })),
  ),
)

/** The names that the chart's files define, packaged library charts not counted. */
export function definedHelpers(context: CheckContext): ReadonlySet<string> {
  return new Set(templateFiles(context).flatMap(definitionsIn))
}

const definitionsIn = oncePer((lines: readonly TemplateLine[]): readonly string[] =>
  lines.flatMap(({ code }) =>
    [...code.matchAll(/\b(?:define|block)\s+(?:"([^"]+)"|`([^`]+)`)/g)].map((match) => match[1] ?? match[2] ?? ''),
  ),
)

/** What names of the platform's helpers start with: `chaimeleon.`; undefined where there is no library. */
export function libraryPrefix({ profile }: CheckContext): string | undefined {
  const first = profile.helpersLibrary?.helpers[0]
  return first === undefined ? undefined : first.slice(0, first.indexOf('.') + 1)
}

import type { CheckContext } from './check-context.ts'
import { oncePer } from './remember.ts'
import { type TemplateLine, templateLines } from './template-lines.ts'

/** A named template that a line calls. */
export interface HelperCall {
  readonly name: string
  readonly file: string
  readonly line: number
}

/** Every named template that the chart calls by a literal name. Looked for once for all rules. */
export function calledHelpers(context: CheckContext): readonly HelperCall[] {
  return callsIn(templateLines(context))
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
  return definitionsIn(templateLines(context))
}

const definitionsIn = oncePer(
  (lines: readonly TemplateLine[]): ReadonlySet<string> =>
    new Set(
      lines.flatMap(({ code }) =>
        [...code.matchAll(/\b(?:define|block)\s+(?:"([^"]+)"|`([^`]+)`)/g)].map((match) => match[1] ?? match[2] ?? ''),
      ),
    ),
)

/** What names of the platform's helpers start with: `chaimeleon.`; undefined where there is no library. */
export function libraryPrefix({ profile }: CheckContext): string | undefined {
  const first = profile.helpersLibrary?.helpers[0]
  return first === undefined ? undefined : first.slice(0, first.indexOf('.') + 1)
}

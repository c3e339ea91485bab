import type { CheckContext } from './check-context.ts'
import { type TemplateLine, templateLines } from './template-lines.ts'

/** A named template that a line calls. */
export interface HelperCall {
  readonly name: string
  readonly file: string
  readonly line: number
}

const calls = new WeakMap<readonly TemplateLine[], readonly HelperCall[]>()
const definitions = new WeakMap<readonly TemplateLine[], ReadonlySet<string>>()

/** Every named template that the chart calls by a literal name. Looked for once for all rules. */
export function calledHelpers(context: CheckContext): readonly HelperCall[] {
  const lines = templateLines(context)
  const found = calls.get(lines) ?? callsIn(lines)
  calls.set(lines, found)
  return found
}

function callsIn(lines: readonly TemplateLine[]): readonly HelperCall[] {
  return lines.flatMap(({ file, line, code }) =>
    [...code.matchAll(/\b(?:include|template)\s+(?:"([^"]+)"|`([^`]+)`)/g)].map((match) => ({
      name: match[1] ?? match[2] ?? '',
      file,
      line,
    })),
  )
}

/** The names that the chart's files define, packaged library charts not counted. */
export function definedHelpers(context: CheckContext): ReadonlySet<string> {
  const lines = templateLines(context)
  const found = definitions.get(lines) ?? definitionsIn(lines)
  definitions.set(lines, found)
  return found
}

function definitionsIn(lines: readonly TemplateLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ code }) =>
      [...code.matchAll(/\b(?:define|block)\s+(?:"([^"]+)"|`([^`]+)`)/g)].map((match) => match[1] ?? match[2] ?? ''),
    ),
  )
}

/** What names of the platform's helpers start with: `chaimeleon.`; undefined where there is no library. */
export function libraryPrefix({ profile }: CheckContext): string | undefined {
  const first = profile.helpersLibrary?.helpers[0]
  return first === undefined ? undefined : first.slice(0, first.indexOf('.') + 1)
}

import type { Pointer } from '#base'

/** Which spec path each line of a file came from: index = line - 1; null where no field made the line. */
export type LineOrigins = readonly (Pointer | null)[]

/** A chart's files, made from a spec. Paths are relative to the chart's folder, sorted. */
export interface Generated {
  /** Text files, LF line ends, with a last newline. */
  readonly files: Readonly<Record<string, string>>
  /** Files that are not text (an uploaded icon), as base64. */
  readonly binaries: Readonly<Record<string, string>>
  /** By path; the only translation from file:line to a form field. */
  readonly origins: Readonly<Record<string, LineOrigins>>
}

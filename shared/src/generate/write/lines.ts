import type { Pointer } from '#base'

/** A line of a generated file and the spec field that made it. */
export interface Line {
  readonly text: string
  readonly origin: Pointer | null
}

/** Lines of our own text, all of one origin. */
export function linesOf(text: string, origin: Pointer | null = null): Line[] {
  return text.split('\n').map((line) => ({ text: line, origin }))
}

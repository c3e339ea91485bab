import type { Problem, ProblemPlace } from '@slipway/shared/base'
import type { EngineError } from '@slipway/shared/render'
import { exitStatusOf, fail } from './exit.ts'

/** A problem in words, on stderr: results are on stdout alone. */
export function sayProblem({ title, detail, fix, places = [] }: Pick<Problem, 'title' | 'detail' | 'fix' | 'places'>): void {
  const lines = places.map((place) => `  ${harmlessLine(whereOf(place))}: ${place.message}`)
  // NOTE the detail of many problems is their first place: said once, with its line.
  const isRepeated = places.some(({ pointer = '', message }) => detail === message || detail === `${pointer || 'The document'}: ${message}`)
  sayText(`${[harmlessLine(title), ...(isRepeated ? [] : [`  ${detail}`]), ...lines, `  ${fix}`].join('\n')}\n`)
}

/** Says a problem and ends with its status. */
export function refuse(problem: Problem): void {
  sayProblem(problem)
  fail(exitStatusOf(problem))
}

function whereOf({ file, pointer, line }: ProblemPlace): string {
  const at = line === undefined ? '' : `line ${line}`
  if (file !== undefined) return `${file}${line === undefined ? '' : `:${line}`}`
  return pointer ? `${pointer}${at && ` (${at})`}` : at || 'the document'
}

/** Helm's own words about a chart that does not render, on stderr. */
export function sayEngineError({ message }: EngineError): void {
  sayText(`Error: ${message}\n`)
}

/** Prints text for people on stdout, with nothing in it that could change the terminal. */
export function printText(text: string): void {
  process.stdout.write(harmless(text))
}

/** Prints data on stdout: byte for byte where a program or a file takes it, like text for people on a terminal. */
export function printData(text: string): void {
  process.stdout.write(process.stdout.isTTY ? harmless(text) : text)
}

/** Prints something that is not the result, on stderr. */
export function sayText(text: string): void {
  process.stderr.write(harmless(text))
}

/** Text of others without what moves a terminal's cursor, changes its colours or the direction in which it is read. */
export function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, escaped)
}

/** The same on one line, for a name or a place: one that holds a line break cannot pass for another line. */
export function harmlessLine(text: string): string {
  return harmless(text).replace(/[\n\t]/g, escaped)
}

function escaped(character: string): string {
  const code = character.charCodeAt(0)
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`
}

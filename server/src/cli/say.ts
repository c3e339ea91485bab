import type { Problem, ProblemPlace } from '@slipway/shared/base'
import type { EngineError } from '@slipway/shared/render'
import { exitStatusOf, fail } from './exit.ts'

/** A problem in words, on stderr: results are on stdout alone. */
export function sayProblem({ title, detail, fix, places = [] }: Pick<Problem, 'title' | 'detail' | 'fix' | 'places'>): void {
  const lines = places.map((place) => `  ${whereOf(place)}: ${place.message}`)
  // NOTE the detail of many problems is their first place: said once, with its line.
  const isRepeated = places.some(({ pointer = '', message }) => detail === message || detail === `${pointer || 'The document'}: ${message}`)
  process.stderr.write(`${[title, ...(isRepeated ? [] : [`  ${detail}`]), ...lines, `  ${fix}`].map(harmless).join('\n')}\n`)
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
  process.stderr.write(`Error: ${harmless(message)}\n`)
}

/** Text of others without what moves a terminal's cursor or changes its colours. */
export function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

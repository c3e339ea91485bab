import type { Problem } from '@slipway/shared/base'
import type { EngineError } from '@slipway/shared/render'

/** A problem in words, on stderr: results are on stdout alone. */
export function sayProblem({ title, detail, fix, places = [] }: Pick<Problem, 'title' | 'detail' | 'fix' | 'places'>): void {
  const lines = places.map((place) => {
    const where = place.file === undefined ? place.pointer : `${place.file}${place.line === undefined ? '' : `:${place.line}`}`
    return `  ${where || (place.line === undefined ? 'the document' : `line ${place.line}`)}: ${place.message}`
  })
  process.stderr.write(
    `${[title, `  ${detail}`, ...lines.filter((line) => !line.endsWith(`: ${detail}`)), `  ${fix}`].map(harmless).join('\n')}\n`,
  )
}

/** Helm's own words about a chart that does not render, on stderr. */
export function sayEngineError({ message }: EngineError): void {
  process.stderr.write(`Error: ${harmless(message)}\n`)
}

/** Text of others without what moves a terminal's cursor or changes its colours. */
function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

import { LineCounter, parseDocument } from 'yaml'
import { err, ok, type Problem, type ProblemPlace, pointerOf, type Result } from '#base'
import { type ChartSpec, chartSpecSchema } from './chart-spec.ts'

export type ParsedSpec = Result<ChartSpec, Problem>

function invalid(places: readonly ProblemPlace[]): Problem {
  const first = places[0]
  return {
    category: 'invalid',
    type: 'spec-invalid',
    title: 'The chart spec is not valid',
    detail: first === undefined ? 'It does not have the shape of a chart spec.' : `${first.pointer || 'The document'}: ${first.message}`,
    fix: 'Correct the named fields; `npm run cli -- schema` prints what a spec may contain.',
    places,
  }
}

/** A spec from JSON-like data, or the problem with one place per wrong field. */
export function parseSpec(input: unknown): ParsedSpec {
  const parsed = chartSpecSchema.safeParse(input)
  if (parsed.success) return ok(parsed.data)
  return err(invalid(parsed.error.issues.map((issue) => ({ pointer: pointerOf(issue.path), message: issue.message }))))
}

/** A spec from YAML or JSON text; syntax errors carry their line. */
export function parseSpecText(source: string): ParsedSpec {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true })
  const places = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: error.message.split('\n')[0] ?? error.message,
  }))
  if (places.length > 0) return err(invalid(places))
  try {
    return parseSpec(document.toJS({ maxAliasCount: 100 }))
  } catch (error) {
    return err(invalid([{ message: error instanceof Error ? error.message : 'cannot be read' }]))
  }
}

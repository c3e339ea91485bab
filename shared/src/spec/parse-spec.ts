import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { err, ok, type Pointer, type Problem, type ProblemPlace, pathOf, pointerOf, type Result } from '#base'
import type { ChartSpec } from './chart-spec.ts'
import { migrateSpec } from './migrate/index.ts'
import { readSpec } from './read-spec.ts'
import { schemaIssues } from './schema-issues.ts'

export type ParsedSpec = Result<ChartSpec, Problem>

function invalid(places: readonly ProblemPlace[]): Problem {
  const first = places[0]
  return {
    category: 'invalid',
    type: 'spec-invalid',
    title: 'The chart spec is not valid',
    detail: first === undefined ? 'It does not have the shape of a chart spec.' : `${first.pointer || 'The document'}: ${first.message}`,
    fix: 'Correct the named fields; `npm run cli -- schema` prints what a spec may contain.',
    es: {
      title: 'La especificación del chart no es válida',
      detail:
        first?.pointer === undefined ? 'No tiene la forma de una especificación de chart.' : `El campo ${first.pointer} no es válido.`,
      fix: 'Corrige los campos nombrados.',
    },
    places,
  }
}

/** Far deeper than a spec, or a list of values in it, ever is; what walks down a much deeper one runs out of stack. */
const DEPTH_LIMIT = 64

/** The field in which the data is nested too deeply. */
function tooDeep(input: unknown): Pointer | undefined {
  const open: { readonly value: unknown; readonly path: readonly string[]; readonly depth: number }[] = [
    { value: input, path: [], depth: 0 },
  ]
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    const { value, path, depth } = here
    if (typeof value !== 'object' || value === null) continue
    if (depth > DEPTH_LIMIT) return pointerOf(path)
    for (const [key, inner] of Object.entries(value)) {
      // NOTE three keys name the field: /deployValues/0/default.
      open.push({ value: inner, path: path.length < 3 ? [...path, key] : path, depth: depth + 1 })
    }
  }
  return undefined
}

function isMap(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

/** A spec of any version from JSON-like data, or the problem with one place per wrong field. */
export function parseSpec(input: unknown): ParsedSpec {
  const deep = tooDeep(input)
  if (deep !== undefined) return err(invalid([{ pointer: deep, message: `It is nested more than ${DEPTH_LIMIT} levels deep` }]))
  const parsed = readSpec(isMap(input) ? migrateSpec(input) : input)
  if (parsed.success) return ok(parsed.data)
  return err(invalid(schemaIssues(parsed.error).map(({ pointer, message }) => ({ pointer, message: message.en }))))
}

/** The line of a field; of the nearest that is there around it, where the field is missing. */
function lineIn(document: Document, lines: LineCounter, pointer: Pointer): { readonly line?: number } {
  for (let path = pathOf(pointer); path.length > 0; path = path.slice(0, -1)) {
    const node = document.getIn(
      path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
      true,
    )
    if (isNode(node) && node.range) return { line: lines.linePos(node.range[0]).line }
  }
  return {}
}

/** Tells the line of a field in the text of a spec; undefined where neither it nor anything around it is there. */
export function linesOfFields(source: string): (pointer: Pointer) => number | undefined {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  return (pointer) => lineIn(document, lines, pointer).line
}

/** A spec from YAML or JSON text; what is wrong carries its line. */
export function parseSpecText(source: string): ParsedSpec {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true })
  const places = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    // NOTE the YAML reader goes down level by level.
    message: /call stack/.test(error.message) ? 'It is nested too deeply' : (error.message.split('\n')[0] ?? error.message),
  }))
  if (places.length > 0) return err(invalid(places))
  try {
    const parsed = parseSpec(document.toJS({ maxAliasCount: 100 }))
    if (parsed.ok) return parsed
    const placed = parsed.error.places?.map((place) => ({ ...place, ...lineIn(document, lines, place.pointer ?? '') }))
    return err({ ...parsed.error, ...(placed && { places: placed }) })
  } catch (error) {
    return err(invalid([{ message: error instanceof Error ? error.message : 'cannot be read' }]))
  }
}

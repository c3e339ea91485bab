import { filesNested } from './problems.ts'

/** Far deeper than values or a schema ever are; what reads a much deeper one runs out of stack. */
const mostLevels = 500

/** What Helm reads as YAML or JSON before any template runs, in the chart and in its subcharts. */
const readFirst = /(^|\/)(Chart\.yaml|Chart\.lock|requirements\.yaml|values\.yaml|values\.schema\.json)$/

/** The problem of the first file that is nested so deeply that reading it would end the engine. */
export function nestedFile(files: Readonly<Record<string, string>>): ReturnType<typeof filesNested> | undefined {
  for (const [path, text] of Object.entries(files)) {
    const line = readFirst.test(path) ? lineTooDeep(text) : undefined
    if (line !== undefined) return filesNested(path, line, mostLevels)
  }
  return undefined
}

const quoted = /"(?:[^"\\]|\\.)*"|'[^']*'/g

/**
 * The line on which a text is nested deeper than the bound: by columns, or by brackets that are open.
 * NOTE brackets in texts without quotes count as well: no real file opens hundreds of them without closing any.
 */
function lineTooDeep(text: string): number | undefined {
  const columns: number[] = []
  let open = 0
  for (const [at, line] of text.split('\n').entries()) {
    if (/^\s*(#|$)/.test(line)) continue
    for (const column of columnsOf(line)) {
      while (columns.length > 0 && (columns.at(-1) ?? 0) >= column) columns.pop()
      columns.push(column)
    }
    for (const sign of line.replace(quoted, '').match(/[[\]{}]/g) ?? []) {
      open = Math.max(0, open + (sign === '[' || sign === '{' ? 1 : -1))
      if (open > mostLevels) return at + 1
    }
    if (columns.length > mostLevels) return at + 1
  }
  return undefined
}

/** Where something begins at the start of a line: each dash of a list, and what comes after them. */
function columnsOf(line: string): number[] {
  const dashes = /^ *(- +)*/.exec(line)?.[0] ?? ''
  return [...[...dashes.matchAll(/-/g)].map((dash) => dash.index), dashes.length]
}

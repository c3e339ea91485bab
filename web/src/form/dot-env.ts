/** One variable of a `.env` file. */
export interface Variable {
  readonly name: string
  readonly value: string
}

const line = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }

function unquote(raw: string): string {
  const single = /^'([^']*)'/.exec(raw)
  if (single?.[1] !== undefined) return single[1]
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(raw)
  if (double?.[1] !== undefined) return double[1].replace(/\\(.)/g, (whole, character: string) => escapes[character] ?? whole)
  return raw.replace(/\s+#.*$/, '').trim()
}

/** The variables of a `.env` file: comments and blank lines left out, quotes taken off, the last of a name wins. */
export function parseDotEnv(source: string): readonly Variable[] {
  const found = new Map<string, string>()
  for (const row of source.split(/\r?\n/)) {
    const [, name, raw] = line.exec(row) ?? []
    if (name !== undefined && raw !== undefined) found.set(name, unquote(raw))
  }
  return [...found].map(([name, value]) => ({ name, value }))
}

/** The numbers (1-based) of the lines that are neither a variable, nor blank, nor a comment. */
export function unreadLines(source: string): readonly number[] {
  return source.split(/\r?\n/).flatMap((row, at) => (/^\s*(#|$)/.test(row) || line.test(row) ? [] : [at + 1]))
}

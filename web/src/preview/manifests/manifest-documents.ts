import type { Rendered } from '@slipway/shared/render'

/** One object of the rendered chart, as lines. */
export interface ManifestDocument {
  /** Its place among the documents of its template: `templates/service.yaml#0`. The chart may be renamed, so its name is left out. */
  readonly id: string
  readonly source: string
  /** The source without the chart's name. */
  readonly file: string
  readonly kind: string
  readonly name: string
  readonly hooks: readonly string[]
  readonly lines: readonly string[]
  /** How many lines of the source's joined documents (with `---` between) are before this one. */
  readonly linesBefore: number
  readonly content: string
}

/** The objects in the order in which Helm installs them. */
export function manifestDocuments(rendered: Rendered): ManifestDocument[] {
  const seen = new Map<string, { readonly count: number; readonly lines: number }>()
  return rendered.manifests.map(({ source, content, hooks = [] }) => {
    const before = seen.get(source) ?? { count: 0, lines: 0 }
    const all = content.split('\n')
    // The joined text has one line more between two documents: the `---`.
    seen.set(source, { count: before.count + 1, lines: before.lines + all.length + 1 })
    const lines = all.slice(0, all.findLastIndex((line) => line.trim() !== '') + 1)
    const file = source.slice(source.indexOf('/') + 1)
    return { id: `${file}#${before.count}`, source, file, ...identityOf(lines), hooks, lines, linesBefore: before.lines, content }
  })
}

// Read by indentation: a full parse of every object at every keystroke would cost more than painting it.
function identityOf(lines: readonly string[]): { readonly kind: string; readonly name: string } {
  const kind = valueAfter(lines, /^kind:\s*/)
  const from = lines.findIndex((line) => /^metadata:\s*$/.test(line))
  const after = from < 0 ? [] : lines.slice(from + 1)
  const end = after.findIndex((line) => /^\S/.test(line))
  const name = valueAfter(end < 0 ? after : after.slice(0, end), /^ {2}name:\s*/)
  return { kind: kind ?? '?', name: name ?? '' }
}

function valueAfter(lines: readonly string[], key: RegExp): string | undefined {
  const line = lines.find((candidate) => key.test(candidate))
  return line?.replace(key, '').replace(/^(["'])(.*)\1$/, '$2')
}

/** The changed lines of one document (1-based), from those of its template's joined documents. */
export function changedIn(document: ManifestDocument, changedLines: Readonly<Record<string, readonly number[]>>): ReadonlySet<number> {
  const own = (changedLines[document.file] ?? []).map((line) => line - document.linesBefore)
  return new Set(own.filter((line) => line > 0 && line <= document.lines.length))
}

export interface LineToken {
  readonly kind: 'key' | 'string' | 'muted' | 'plain'
  readonly text: string
}

/** One line of YAML in as few coloured parts as it has colours. `inBlock`: it belongs to a text of several lines, so it is all string. */
export function tokensOf(line: string, inBlock: boolean): LineToken[] {
  const joined: LineToken[] = []
  for (const token of partsOf(line, inBlock)) {
    const before = joined.at(-1)
    if (before?.kind === token.kind) joined[joined.length - 1] = { kind: token.kind, text: before.text + token.text }
    else if (token.text !== '') joined.push(token)
  }
  return joined
}

function partsOf(line: string, inBlock: boolean): LineToken[] {
  if (inBlock) return [{ kind: 'string', text: line }]
  const [, indent = '', rest = ''] = /^(\s*(?:- +)*)(.*)$/.exec(line) ?? []
  if (rest.startsWith('#')) return [plain(indent), { kind: 'muted', text: rest }]
  const key = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"'][^#]*?)(:)(?=\s|$)/.exec(rest)
  if (!key?.[1]) return [plain(indent), valueToken(rest)]
  return [plain(indent), { kind: 'key', text: key[1] }, plain(':'), valueToken(rest.slice(key[1].length + 1))]
}

function plain(text: string): LineToken {
  return { kind: 'plain', text }
}

function valueToken(text: string): LineToken {
  return { kind: /^\s*["'|>]/.test(text) ? 'string' : /^\s*#/.test(text) ? 'muted' : 'plain', text }
}

export interface LineShape {
  /** Part of a text of several lines. */
  readonly inBlock: boolean
  /** The last line (index) that folds away under this one; the same index: nothing does. */
  readonly foldEnd: number
}

interface OpenLine {
  readonly at: number
  readonly depth: number
  readonly item: boolean
}

/** For each line, whether it is inside a block text and what folds under it. */
export function shapeOf(lines: readonly string[]): LineShape[] {
  const inBlock = blockLines(lines)
  const foldEnd = lines.map((_, at) => at)
  const open: OpenLine[] = []
  let lastFull = -1
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at]
    if (line !== undefined && line.trim() === '') continue
    const depth = line === undefined ? -1 : depthOf(line)
    while (open.length > 0 && closes(open.at(-1), depth, line ?? '')) {
      const closed = open.pop()
      if (closed) foldEnd[closed.at] = lastFull
    }
    if (line !== undefined) open.push({ at, depth, item: isItem(line) })
    lastFull = at
  }
  return lines.map((_, at) => ({ inBlock: inBlock[at] ?? false, foldEnd: foldEnd[at] ?? at }))
}

// NOTE a list may be at the depth of its key (`ports:`, below it `- name`): it folds under the key all the same.
function closes(top: OpenLine | undefined, depth: number, line: string): boolean {
  if (!top || depth > top.depth) return false
  return depth < top.depth || !(isItem(line) && !top.item)
}

function isItem(line: string): boolean {
  return /^\s*-(\s|$)/.test(line)
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length
}

function blockLines(lines: readonly string[]): boolean[] {
  let blockDepth = -1
  return lines.map((line) => {
    const depth = depthOf(line)
    if (blockDepth >= 0 && (line.trim() === '' || depth > blockDepth)) return true
    blockDepth = /(:|-)\s+[|>][-+\d]*\s*$/.test(line) ? depth : -1
    return false
  })
}

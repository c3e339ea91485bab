import { actionAt } from './template-actions.ts'

/** One line of a template that can be recognised in what the template prints. */
export interface MarkedLine {
  /** Relative to the chart's folder. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** It has an action, which may print several lines before the mark. */
  readonly prints: boolean
}

// NOTE characters of Unicode's private use area: no chart has a reason to hold them. A chart that does is not marked.
const markStart = '\uE000'
const markEnd = '\uE001'
const mark = new RegExp(` #${markStart}(\\d+)${markEnd}`, 'gu')
const blockStart = /^(if|with|range|block|define)\b/

interface Scan {
  /** Whether a line break here is plain text outside of every definition. */
  readonly plain: boolean
  readonly prints: boolean
}

/**
 * A template whose plain lines end in a YAML comment with a number; `lines` is where the numbers are looked up, and
 * grows. Lines that end within an action or a definition, or in `-}}` (which would swallow what follows), stay as they are.
 */
export function markTemplate(file: string, template: string, lines: MarkedLine[]): string {
  if (template.includes(markStart)) return template
  const scans = scanLines(template)
  return template
    .split('\n')
    .map((text, index) => {
      const scan = scans[index]
      // NOTE Helm splits documents at `---` and would take a mark after it for the first line of the next one.
      if (scan?.plain !== true || text.trim() === '' || text.startsWith('---') || text.trimEnd().endsWith('-}}')) return text
      lines.push({ file, line: index + 1, prints: scan.prints })
      const ending = text.endsWith('\r') ? '\r' : ''
      return `${text.slice(0, text.length - ending.length)} #${markStart}${lines.length - 1}${markEnd}${ending}`
    })
    .join('\n')
}

/** What was printed, without marks. */
export function stripMarks(text: string): string {
  return text.replace(mark, '')
}

/** The template line of each printed line; undefined if it cannot be determined. */
export function readMarks(text: string, lines: readonly MarkedLine[]): (MarkedLine | undefined)[] {
  const found = text.split('\n').map((line) => {
    const number = [...line.matchAll(mark)][0]?.[1]
    return number === undefined ? undefined : lines[Number(number)]
  })
  let after: MarkedLine | undefined
  const next = found.map(() => after)
  for (let index = found.length - 1; index >= 0; index -= 1) {
    next[index] = after
    after = found[index] ?? after
  }
  let before: MarkedLine | undefined
  return found.map((own, index) => {
    before = own ?? before
    // NOTE an action that prints several lines has its mark after the last of them.
    return own ?? (next[index]?.prints === true ? next[index] : (before ?? next[index]))
  })
}

/** For each line of a template: whether its end is plain text, and whether it holds an action. */
function scanLines(template: string): Scan[] {
  const scans: Scan[] = []
  const blocks: string[] = []
  let prints = false
  let at = 0
  const inDefinition = () => blocks.includes('define')
  const endLine = (plain: boolean) => {
    scans.push({ plain, prints })
    prints = false
  }
  while (at < template.length) {
    if (template.startsWith('{{', at)) {
      const found = actionAt(template, at)
      const end = found.closed ? found.end : template.length
      const action = template.slice(at, end)
      prints = true
      for (let breaks = action.split('\n').length; breaks > 1; breaks -= 1) endLine(false)
      prints = true
      followBlocks(action, blocks)
      at = end
    } else {
      if (template[at] === '\n') endLine(!inDefinition())
      at += 1
    }
  }
  endLine(!inDefinition())
  return scans
}

function followBlocks(action: string, blocks: string[]): void {
  const inner = action.replace(/^\{\{-?\s*/, '')
  const opened = blockStart.exec(inner)?.[1]
  if (opened !== undefined) blocks.push(opened)
  else if (/^end\b/.test(inner)) blocks.pop()
}

import { shallow } from 'zustand/shallow'
import type { VisibleLine } from './use-folding.ts'

/** Some lines on end, and what they are drawn from. */
export interface Chunk {
  readonly idPrefix: string
  readonly visible: readonly VisibleLine[]
  /** All lines of the text. */
  readonly lines: readonly string[]
  /** 1-based. */
  readonly changed: ReadonlySet<number>
  readonly current: number | null
  readonly search: string
  readonly changedWord: string
  readonly emptyWord: string
  /** How wide the text is, in characters. */
  readonly columns: number
}

/** Enough to fill a screen at a glance. */
const chunkLines = 24

/** The lines cut into chunks. */
export function chunksOf(visible: readonly VisibleLine[]): readonly (readonly VisibleLine[])[] {
  return Array.from({ length: Math.ceil(visible.length / chunkLines) }, (_, at) => visible.slice(at * chunkLines, (at + 1) * chunkLines))
}

/** Whether a chunk looks as it did: typing changes one of many. */
export function looksSame(before: Chunk, after: Chunk): boolean {
  const { visible: linesBefore, lines: textBefore, changed: changedBefore, current: currentBefore, ...othersBefore } = before
  const { visible, lines, changed, current, ...others } = after
  const lineLooksSame = (line: VisibleLine, at: number) => {
    const { index } = line
    return (
      shallow(linesBefore[at], line) &&
      textBefore[index] === lines[index] &&
      changedBefore.has(index + 1) === changed.has(index + 1) &&
      (currentBefore === index + 1) === (current === index + 1)
    )
  }
  return shallow(othersBefore, others) && linesBefore.length === visible.length && visible.every(lineLooksSame)
}

/** What is before a line: its number and whether it folds. */
const gutterColumns = 8
const tabColumns = 8
/** The width grows in steps, so that most letters leave it as it is. */
const stepColumns = 8

/** How many characters of a monospaced font the widest line takes, with room after it. */
export function columnsOf(lines: readonly string[]): number {
  const widest = lines.reduce((most, line) => Math.max(most, widthOf(line)), 0)
  return Math.ceil((gutterColumns + widest + 2) / stepColumns) * stepColumns
}

/** NOTE letters of scripts that come after the European ones may be twice as wide; too much does no harm here. */
function widthOf(line: string): number {
  let width = line.length
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    if (code === 9) width += tabColumns - 1
    else if (code >= 0x0590) width += 1
  }
  return width
}

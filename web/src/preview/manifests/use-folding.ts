import { useMemo, useState } from 'react'
import { type LineShape, shapeOf } from './yaml-lines.ts'

export interface VisibleLine {
  readonly index: number
  readonly fold: 'none' | 'open' | 'closed'
  readonly inBlock: boolean
}

export interface Folding {
  readonly visible: readonly VisibleLine[]
  readonly toggle: (index: number) => void
  /** Opens whatever hides a line. */
  readonly reveal: (index: number) => void
}

/** Which lines are shown. A fold is remembered by the line's text and depth, so that it stays closed while lines move. */
export function useFolding(id: string, lines: readonly string[]): Folding {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const shapes = useMemo(() => shapeOf(lines), [lines])
  const visible = useMemo(() => visibleLines(id, lines, shapes, closed), [id, lines, shapes, closed])
  const keyOf = (index: number) => `${id}\n${lines[index] ?? ''}`
  const toggle = (index: number) => {
    const key = keyOf(index)
    setClosed((before) => (before.has(key) ? new Set([...before].filter((other) => other !== key)) : new Set([...before, key])))
  }
  const reveal = (index: number) => {
    const hiding = new Set(shapes.flatMap((shape, at) => (at < index && shape.foldEnd >= index ? [keyOf(at)] : [])))
    setClosed((before) => ([...before].some((key) => hiding.has(key)) ? new Set([...before].filter((key) => !hiding.has(key))) : before))
  }
  return { visible, toggle, reveal }
}

function visibleLines(id: string, lines: readonly string[], shapes: readonly LineShape[], closed: ReadonlySet<string>): VisibleLine[] {
  const visible: VisibleLine[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const shape = shapes[index] ?? { inBlock: false, foldEnd: index }
    const isClosed = shape.foldEnd > index && closed.has(`${id}\n${lines[index] ?? ''}`)
    visible.push({ index, inBlock: shape.inBlock, fold: shape.foldEnd === index ? 'none' : isClosed ? 'closed' : 'open' })
    if (isClosed) index = shape.foldEnd
  }
  return visible
}

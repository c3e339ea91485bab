import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { afterPaint } from '../../pipeline/after-paint.ts'
import { usePreviewText } from '../common/use-preview-text.ts'
import { CodeChunk } from './CodeChunk.tsx'
import { chunksOf, columnsOf } from './code-chunks.ts'
import { useFolding, type VisibleLine } from './use-folding.ts'

interface CodeLinesProps {
  readonly id: string
  /** Before the ids of lines, where a page has several. */
  readonly idPrefix?: string
  readonly label: string
  readonly lines: readonly string[]
  /** 1-based. */
  readonly changed: ReadonlySet<number>
  readonly current: number | null
  readonly search: string
  readonly onCurrent: (line: number) => void
  /** A line was clicked, or Enter was pressed on it. */
  readonly onOpen?: (line: number) => void
  readonly onHover: (line: number | null) => void
}

/**
 * Whether all lines are drawn: at first those in sight are, and the others once these are painted. The browser lays out
 * hundreds of lines in one go, and while the engine is being compiled it has hardly a processor for that.
 */
function useAllDrawn(): boolean {
  const [all, setAll] = useState(false)
  useEffect(() => {
    let shown = true
    void afterPaint().then(() => {
      if (shown) setAll(true)
    })
    return () => {
      shown = false
    }
  }, [])
  return all
}

/** YAML as plain lines: no editor, so that a keystroke is painted within its frame. A list for the keyboard and screen readers. */
export function CodeLines({ id, idPrefix = 'mf', label, lines, changed, current, search, onCurrent, onOpen, onHover }: CodeLinesProps) {
  const t = usePreviewText()
  const box = useRef<HTMLDivElement>(null)
  const { visible, toggle, reveal } = useFolding(id, lines)
  const allDrawn = useAllDrawn() || current !== null
  const chunks = chunksOf(visible)
  const columns = useMemo(() => columnsOf(visible.map(({ index }) => lines[index] ?? '')), [visible, lines])
  const changedWord = t('manifests.changedLine')
  const emptyWord = t('manifests.emptyLine')
  const revealLine = useRef(reveal)
  revealLine.current = reveal
  useEffect(() => {
    if (current === null) return
    revealLine.current(current - 1)
    box.current?.querySelector(`[data-line="${current}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const press = (event: MouseEvent) => {
    const fold = lineOf(event.target, 'fold')
    const line = lineOf(event.target, 'line')
    if (fold !== null) toggle(fold - 1)
    else if (line !== null) {
      onCurrent(line)
      // NOTE who selects text to copy does not want to go anywhere.
      if (window.getSelection()?.isCollapsed !== false) onOpen?.(line)
    }
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && current !== null && onOpen !== undefined) return onOpen(current)
    const next = decideKey(event.key, visible, current)
    if (next === null) return
    event.preventDefault()
    if (next.toggle) toggle(next.line - 1)
    else onCurrent(next.line)
  }
  return (
    <div className="mf-scroll">
      <div
        ref={box}
        className="mf-code"
        role="tree"
        aria-label={label}
        tabIndex={0}
        {...(current === null ? {} : { 'aria-activedescendant': `${idPrefix}-line-${current}` })}
        onClick={press}
        onKeyDown={key}
        onMouseOver={(event) => onHover(lineOf(event.target, 'line'))}
        onMouseLeave={() => onHover(null)}
        // NOTE a line that is pressed gets the focus itself, and must stay under the pointer until it is let go.
        onFocus={({ target, currentTarget }) => current === null && target === currentTarget && onCurrent(1)}
      >
        {(allDrawn ? chunks : chunks.slice(0, 1)).map((chunk, at) => (
          <CodeChunk
            // biome-ignore lint/suspicious/noArrayIndexKey: chunks have no name but their place
            key={at}
            idPrefix={idPrefix}
            visible={chunk}
            lines={lines}
            changed={changed}
            current={current}
            search={search}
            changedWord={changedWord}
            emptyWord={emptyWord}
            columns={columns}
          />
        ))}
      </div>
    </div>
  )
}

function lineOf(target: EventTarget, name: 'line' | 'fold'): number | null {
  if (!(target instanceof HTMLElement)) return null
  const found = target.closest(`[data-${name}]`)
  return found instanceof HTMLElement ? Number(found.dataset[name]) : null
}

/** What a key does: up, down, first and last line; left and right close and open what folds. */
export function decideKey(
  key: string,
  visible: readonly VisibleLine[],
  current: number | null,
): { readonly line: number; readonly toggle: boolean } | null {
  const at = Math.max(
    0,
    visible.findIndex(({ index }) => index + 1 === current),
  )
  const here = visible[at]
  if (!here) return null
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: visible.length - 1,
    PageDown: at + 20,
    PageUp: at - 20,
  }
  const step = steps[key]
  if (step !== undefined) {
    const line = visible[Math.min(Math.max(0, step), visible.length - 1)]
    return line ? { line: line.index + 1, toggle: false } : null
  }
  if ((key === 'ArrowLeft' && here.fold === 'open') || (key === 'ArrowRight' && here.fold === 'closed'))
    return { line: here.index + 1, toggle: true }
  return null
}

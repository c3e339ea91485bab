import { memo } from 'react'
import { tokensOf } from './yaml-lines.ts'

interface CodeRowProps {
  readonly id: string
  /** 1-based. */
  readonly number: number
  readonly text: string
  readonly inBlock: boolean
  readonly changed: boolean
  readonly current: boolean
  readonly fold: 'none' | 'open' | 'closed'
  /** What is searched for, lower case; empty: nothing. */
  readonly search: string
  readonly changedWord: string
  /** The name of a line that has no text. */
  readonly emptyWord: string
}

/** One line. It takes only primitives, so that typing paints the lines that changed and no other. */
export const CodeRow = memo(function CodeRow({
  id,
  number,
  text,
  inBlock,
  changed,
  current,
  fold,
  search,
  changedWord,
  emptyWord,
}: CodeRowProps) {
  const className = `mf-row${changed ? ' mf-changed' : ''}${current ? ' mf-current' : ''}`
  const hit = search !== '' && text.toLowerCase().includes(search)
  return (
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      className={className}
      aria-selected={current}
      {...(fold === 'none' ? {} : { 'aria-expanded': fold === 'open' })}
      {...(text.trim() === '' ? { 'aria-label': emptyWord } : {})}
      data-line={number}
    >
      <span className="mf-number" aria-hidden="true">
        {gutter(number, fold)}
      </span>
      {fold === 'none' ? null : (
        <span className="mf-fold" aria-hidden="true" data-fold={number}>
          {fold === 'open' ? '▾' : '▸'}
        </span>
      )}
      {changed ? <span className="pv-sr">{changedWord}</span> : null}
      {hit ? <Marked text={text} search={search} /> : <Coloured text={text} inBlock={inBlock} />}
      {fold === 'closed' ? <span className="mf-folded">…</span> : null}
    </div>
  )
})

/** Text and no boxes: the browser lays out hundreds of lines. */
function gutter(number: number, fold: CodeRowProps['fold']): string {
  return `${String(number).padStart(5)} ${fold === 'none' ? '  ' : ''}`
}

function Coloured({ text, inBlock }: { readonly text: string; readonly inBlock: boolean }) {
  let column = 0
  return tokensOf(text, inBlock).map((token) => {
    const key = column
    column += token.text.length
    if (token.kind === 'plain') return token.text
    return (
      <span key={key} className={`mf-${token.kind}`}>
        {token.text}
      </span>
    )
  })
}

function Marked({ text, search }: { readonly text: string; readonly search: string }) {
  const at = text.toLowerCase().indexOf(search)
  const end = at + search.length
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, end)}</mark>
      {text.slice(end)}
    </>
  )
}

import { type CSSProperties, memo } from 'react'
import { CodeRow } from './CodeRow.tsx'
import { type Chunk, looksSame } from './code-chunks.ts'

/** Some lines on end. A browser looks at chunks in sight only, and a keystroke draws and lays out the one it changed. */
export const CodeChunk = memo(function CodeChunk(chunk: Chunk) {
  const { idPrefix, visible, lines, changed, current, search, changedWord, emptyWord, columns } = chunk
  // NOTE out of sight, a chunk has only the size that is set here.
  const size: CSSProperties = { minWidth: `max(100%, ${columns}ch)`, containIntrinsicBlockSize: `auto calc(${visible.length} * 1lh)` }
  return (
    <div className="mf-chunk" style={size}>
      {visible.map(({ index, fold, inBlock }) => (
        <CodeRow
          key={index}
          id={`${idPrefix}-line-${index + 1}`}
          number={index + 1}
          text={lines[index] ?? ''}
          inBlock={inBlock}
          changed={changed.has(index + 1)}
          current={current === index + 1}
          fold={fold}
          search={search}
          changedWord={changedWord}
          emptyWord={emptyWord}
        />
      ))}
    </div>
  )
}, looksSame)

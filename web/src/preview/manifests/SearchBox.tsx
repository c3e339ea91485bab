import { type KeyboardEvent, memo } from 'react'
import { usePreviewText } from '../common/use-preview-text.ts'

interface SearchBoxProps {
  readonly search: string
  /** The 1-based lines that have it. */
  readonly hits: readonly number[]
  readonly current: number | null
  readonly onSearch: (search: string) => void
  /** 1-based. */
  readonly onGo: (line: number) => void
}

/** Finds text in a manifest; Enter goes to the next line that has it, with Shift to the one before. */
export const SearchBox = memo(function SearchBox({ search, hits, current, onSearch, onGo }: SearchBoxProps) {
  const t = usePreviewText()
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || hits.length === 0) return
    event.preventDefault()
    onGo(nextHit(hits, current, event.shiftKey ? -1 : 1))
  }
  return (
    <search className="mf-search">
      <input
        type="search"
        className="pv-input"
        aria-label={t('manifests.search')}
        placeholder={t('manifests.search')}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={key}
      />
      <span className="pv-muted mf-hits" aria-live="polite">
        {search === '' ? '' : t('manifests.hits', { count: hits.length })}
      </span>
    </search>
  )
})

const noLines: readonly number[] = []

/** The 1-based lines that have the text, in any case. */
export function linesWith(lines: readonly string[], search: string): readonly number[] {
  if (search === '') return noLines
  const wanted = search.toLowerCase()
  return lines.flatMap((line, at) => (line.toLowerCase().includes(wanted) ? [at + 1] : []))
}

function nextHit(hits: readonly number[], current: number | null, direction: 1 | -1): number {
  const from = current ?? 0
  const next = direction === 1 ? hits.find((line) => line > from) : hits.findLast((line) => line < from)
  return next ?? (direction === 1 ? hits[0] : hits.at(-1)) ?? 1
}

import { useId } from 'react'
import { usePreviewText } from '../../common/use-preview-text.ts'
import { pageSizes, type TablePage } from './table-view.ts'

interface TablePagerProps {
  readonly shown: TablePage
  readonly pageSize: number
  readonly onPage: (page: number) => void
  readonly onPageSize: (pageSize: number) => void
}

/** Which rows are shown, the ways to the others, and how many at once. Nothing while all fit at the smallest size. */
export function TablePager({ shown, pageSize, onPage, onPageSize }: TablePagerProps) {
  const t = usePreviewText()
  const id = useId()
  const { page, pages, count, rows } = shown
  if (count <= (pageSizes[0] ?? count)) return null
  const first = page * pageSize + 1
  return (
    <nav className="df-pager" aria-label={t('deployForm.pages')}>
      <label htmlFor={id}>{t('deployForm.rowsPerPage')}</label>
      <select id={id} className="pv-input" value={pageSize} onChange={(event) => onPageSize(Number(event.target.value))}>
        {pageSizes.map((size) => (
          <option key={size}>{size}</option>
        ))}
      </select>
      <span className="pv-grow" />
      <span className="pv-muted" aria-live="polite">
        {t('deployForm.rowsShown', { first, last: first + rows.length - 1, count })}
      </span>
      <button type="button" className="pv-button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('deployForm.previousPage')}
      </button>
      <button type="button" className="pv-button" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        {t('deployForm.nextPage')}
      </button>
    </nav>
  )
}

import { allRows, cellText, type TableRow } from '@slipway/shared/deploy-forms'

/** How the table is looked at. */
export interface TableView {
  readonly search: string
  /** Pointers of the rows whose children are shown: at first none's are. */
  readonly opened: ReadonlySet<string>
  /** From 0. */
  readonly page: number
  readonly pageSize: number
}

/** Kubeapps' page sizes, the first of them at the beginning. */
export const pageSizes: readonly number[] = [10, 20, 30, 40, 50]

/** What of the table is on the screen. */
export interface TablePage {
  readonly rows: readonly TableRow[]
  /** Rows on all pages. */
  readonly count: number
  /** Never beyond the last, however many rows went. */
  readonly page: number
  readonly pages: number
}

/** The page that is shown: first what the search leaves, then what is not folded away, then the page. */
export function tablePage(rows: readonly TableRow[], { search, opened, page, pageSize }: TableView): TablePage {
  const open = openRows(rows, search.trim(), opened)
  const pages = Math.max(1, Math.ceil(open.length / pageSize))
  const shown = Math.min(page, pages - 1)
  return { rows: open.slice(shown * pageSize, (shown + 1) * pageSize), count: open.length, page: shown, pages }
}

/** Every row that can be folded: those with children. */
export function parentPointers(rows: readonly TableRow[]): string[] {
  return allRows(rows).flatMap(({ pointer, children }) => (children.length > 0 ? [pointer] : []))
}

function openRows(rows: readonly TableRow[], search: string, opened: ReadonlySet<string>): TableRow[] {
  return rows.flatMap((row) => {
    const below = openRows(row.children, search, opened)
    const stays = isFound(row, search) || row.children.some((child) => isFound(child, search)) || below.length > 0
    if (!stays) return []
    return opened.has(row.pointer) ? [row, ...below] : [row]
  })
}

function isFound(row: TableRow, search: string): boolean {
  return [row.key, row.type, row.description, cellText(row, row.default)].some((text) => isLike(text.toLowerCase(), search.toLowerCase()))
}

// Kubeapps' search is fuzzy: the letters must be there in that order, with anything between them.
function isLike(text: string, wanted: string): boolean {
  let at = 0
  for (const letter of wanted) {
    const found = text.indexOf(letter, at)
    if (found < 0) return false
    at = found + letter.length
  }
  return true
}

const mostInKey = 40

/** A key as the table cuts it: its end is what tells keys apart. */
export function cutKey(key: string): string {
  return key.length > mostInKey ? `…${key.slice(1 - mostInKey)}` : key
}

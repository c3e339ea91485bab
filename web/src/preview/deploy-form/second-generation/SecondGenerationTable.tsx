import { readSecondGeneration } from '@slipway/shared/deploy-forms'
import { useMemo, useState } from 'react'
import { usePreviewStore } from '../../../page-state/preview-store.ts'
import { EmptyState } from '../../common/EmptyState.tsx'
import { usePreviewText } from '../../common/use-preview-text.ts'
import type { DeployValues } from '../use-values.ts'
import { TablePager } from './TablePager.tsx'
import { TableRowView } from './TableRowView.tsx'
import { pageSizes, parentPointers, type TableView, tablePage } from './table-view.ts'
import './table.css'

const firstView: TableView = { search: '', opened: new Set(), page: 0, pageSize: pageSizes[0] ?? 10 }

/** The table of Kubeapps 2.6 and later: every property is a row. */
export function SecondGenerationTable({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  const isUpgrade = usePreviewStore((state) => state.settings.mode === 'upgrade')
  const [view, setView] = useState(firstView)
  const look = (change: Partial<TableView>) => setView((before) => ({ ...before, ...change }))
  const { schema, values, defaults } = deploy
  const rows = useMemo(() => {
    // NOTE what an upgrade finds deployed is the package without any values of the person's: nothing else is known here.
    return readSecondGeneration(schema, { defaults, current: values, ...(isUpgrade ? { deployed: defaults } : {}) })
  }, [schema, defaults, values, isUpgrade])
  const shown = tablePage(rows, view)
  if (rows.length === 0) return <EmptyState title={t('deployForm.noRows')} />
  const columns = ['key', 'type', 'description', 'default', ...(isUpgrade ? ['deployed'] : []), 'current']
  return (
    <div className="df-table-view">
      <TableTools view={view} parents={parentPointers(rows)} onLook={look} />
      <fieldset className="df-table-scroll" disabled={deploy.fault !== null} aria-label={t('deployForm.table')}>
        <table className="df-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`deployForm.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.rows.map((row) => (
              <TableRowView
                key={row.pointer}
                row={row}
                isClosed={!view.opened.has(row.pointer)}
                isUpgrade={isUpgrade}
                onFold={() => look({ opened: toggled(view.opened, row.pointer) })}
                onChange={(value) => deploy.setAt(row.path, value)}
              />
            ))}
          </tbody>
        </table>
      </fieldset>
      <TablePager
        shown={shown}
        pageSize={view.pageSize}
        onPage={(page) => look({ page })}
        onPageSize={(pageSize) => look({ pageSize, page: 0 })}
      />
    </div>
  )
}

interface TableToolsProps {
  readonly view: TableView
  readonly parents: readonly string[]
  readonly onLook: (change: Partial<TableView>) => void
}

function TableTools({ view, parents, onLook }: TableToolsProps) {
  const t = usePreviewText()
  const isOpen = view.opened.size > 0
  return (
    <div className="df-table-tools">
      <input
        type="search"
        className="pv-input"
        aria-label={t('deployForm.searchKey')}
        placeholder={t('deployForm.searchKey')}
        value={view.search}
        onChange={(event) => onLook({ search: event.target.value, page: 0 })}
      />
      {parents.length === 0 ? null : (
        <button type="button" className="pv-button" onClick={() => onLook({ opened: new Set(isOpen ? [] : parents) })}>
          {t(isOpen ? 'deployForm.collapseAll' : 'deployForm.expandAll')}
        </button>
      )}
    </div>
  )
}

function toggled(opened: ReadonlySet<string>, pointer: string): ReadonlySet<string> {
  return new Set(opened.has(pointer) ? [...opened].filter((other) => other !== pointer) : [...opened, pointer])
}

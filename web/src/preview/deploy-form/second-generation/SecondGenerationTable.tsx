import { allRows, readSecondGeneration, type TableRow } from '@slipway/shared/catalogue'
import { useMemo, useState } from 'react'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { usePreviewText } from '../../parts/use-preview-text.ts'
import type { DeployValues } from '../use-values.ts'
import { fieldMessage } from './field-message.ts'
import { TableInput } from './TableInput.tsx'

/** The table of Kubeapps 2.6 and later: every property is a row. */
export function SecondGenerationTable({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  const [search, setSearch] = useState('')
  const { schema, values, defaults } = deploy
  const rows = useMemo(() => readSecondGeneration(schema, { defaults, current: values }), [schema, defaults, values])
  const shown = allRows(rows).filter((row) => matches(row, search.trim().toLowerCase()))
  if (rows.length === 0) return <EmptyState title={t('deployForm.noRows')} />
  return (
    <div className="df-table-view">
      <input
        type="search"
        className="pv-input pv-wide"
        aria-label={t('deployForm.searchKey')}
        placeholder={t('deployForm.searchKey')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <fieldset className="df-table-scroll" disabled={deploy.fault !== null} aria-label={t('deployForm.table')}>
        <table className="df-table">
          <thead>
            <tr>
              {['key', 'type', 'description', 'default', 'current'].map((column) => (
                <th key={column} scope="col">
                  {t(`deployForm.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.pointer} row={row} onChange={(value) => deploy.setAt(row.path, value)} />
            ))}
          </tbody>
        </table>
      </fieldset>
    </div>
  )
}

function matches(row: TableRow, search: string): boolean {
  return search === '' || row.key.toLowerCase().includes(search) || row.children.some((child) => matches(child, search))
}

function Row({ row, onChange }: { readonly row: TableRow; readonly onChange: (value: unknown) => void }) {
  const t = usePreviewText()
  const message = fieldMessage(row)
  return (
    <tr className={row.changed && row.children.length === 0 ? 'df-row-changed' : undefined}>
      <th scope="row" title={row.key}>
        {row.key.replaceAll('/', '/\u200B')}
      </th>
      <td>{row.type}</td>
      <td title={row.description}>{row.description}</td>
      <td>{row.children.length > 0 ? null : <code>{JSON.stringify(row.default) ?? ''}</code>}</td>
      <td>
        <TableInput row={row} onChange={onChange} />
        {message === undefined ? null : <p className="df-message">{message}</p>}
        {row.changed && row.children.length === 0 ? <span className="pv-pill">{t('deployForm.unsaved')}</span> : null}
      </td>
    </tr>
  )
}

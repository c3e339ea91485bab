import { cellText, cutCell, type TableRow } from '@slipway/shared/deploy-forms'
import { usePreviewText } from '../../common/use-preview-text.ts'
import { TableInput } from './TableInput.tsx'
import { cutKey } from './table-view.ts'
import { useTyped } from './use-typed.ts'

interface TableRowViewProps {
  readonly row: TableRow
  readonly isClosed: boolean
  readonly isUpgrade: boolean
  readonly onFold: () => void
  readonly onChange: (value: unknown) => void
}

/** One row of the table. */
export function TableRowView({ row, isClosed, isUpgrade, onFold, onChange }: TableRowViewProps) {
  const t = usePreviewText()
  const isParent = row.children.length > 0
  const { shown, message, isUnsaved, type } = useTyped(row, onChange)
  const differs = row.changed && !isParent
  return (
    <tr className={differs ? 'df-row-changed' : undefined}>
      <th scope="row" title={row.key}>
        {isParent ? (
          <button
            type="button"
            className="df-fold"
            aria-expanded={!isClosed}
            aria-label={t('deployForm.childrenOf', { key: row.key })}
            onClick={onFold}
          >
            <span aria-hidden="true">{isClosed ? '▸' : '▾'}</span>
          </button>
        ) : null}
        {cutKey(row.key).replaceAll('/', '/\u200B')}
      </th>
      <td>{row.type}</td>
      <td title={row.description}>{cutCell(row.description)}</td>
      <ValueCell row={row} value={row.default} />
      {isUpgrade ? <ValueCell row={row} value={row.deployed} /> : null}
      <td>
        <TableInput row={row} shown={shown} onType={type} onChange={onChange} />
        {message === undefined ? null : <p className="df-message">{message}</p>}
        {isUnsaved ? <p className="df-never-saved">{t('deployForm.neverSaved')}</p> : null}
        {differs ? <span className="pv-pill">{t('deployForm.unsaved')}</span> : null}
      </td>
    </tr>
  )
}

function ValueCell({ row, value }: { readonly row: TableRow; readonly value: unknown }) {
  const text = cellText(row, value)
  return <td title={text}>{text === '' ? null : <code>{cutCell(text)}</code>}</td>
}

import { usePreviewText } from '../parts/use-preview-text.ts'
import { changedIn, type ManifestDocument } from './manifest-documents.ts'

interface ObjectListProps {
  readonly documents: readonly ManifestDocument[]
  readonly changedLines: Readonly<Record<string, readonly number[]>>
  readonly notes: boolean
  /** A document's id, or `notes`. */
  readonly selected: string
  readonly onSelect: (id: string) => void
}

/** The chart's objects as Helm installs them, each with how much the last edit changed. */
export function ObjectList({ documents, changedLines, notes, selected, onSelect }: ObjectListProps) {
  const t = usePreviewText()
  return (
    <ul className="mf-objects" aria-label={t('manifests.objects')}>
      {documents.map((document) => {
        const changed = changedIn(document, changedLines).size
        return (
          <li key={document.id}>
            <button type="button" aria-current={document.id === selected} onClick={() => onSelect(document.id)}>
              <b>{document.kind}</b>
              <span title={document.name}>{document.name}</span>
              {document.hooks.length > 0 ? <span>{t('manifests.hook', { hooks: document.hooks.join(', ') })}</span> : null}
              <em>{changed > 0 ? t('manifests.linesChanged', { count: changed }) : ''}</em>
            </button>
          </li>
        )
      })}
      {notes ? (
        <li className="mf-notes-item">
          <button type="button" aria-current={selected === 'notes'} onClick={() => onSelect('notes')}>
            <b>{t('manifests.notes')}</b>
            <span>{t('manifests.notesHelp')}</span>
          </button>
        </li>
      ) : null}
    </ul>
  )
}

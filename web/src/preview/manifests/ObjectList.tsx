import { memo } from 'react'
import { usePreviewText } from '../common/use-preview-text.ts'
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
      {documents.map((document) => (
        <ObjectRow
          key={document.id}
          id={document.id}
          kind={document.kind}
          name={document.name}
          hooks={document.hooks.join(', ')}
          changed={changedIn(document, changedLines).size}
          current={document.id === selected}
          onSelect={onSelect}
        />
      ))}
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

interface ObjectRowProps {
  readonly id: string
  readonly kind: string
  readonly name: string
  /** Empty: not a hook. */
  readonly hooks: string
  /** How many of its lines the last edit changed. */
  readonly changed: number
  readonly current: boolean
  readonly onSelect: (id: string) => void
}

/** One object. Like a line of code it takes primitives, so that a keystroke draws the objects that it changed. */
const ObjectRow = memo(function ObjectRow({ id, kind, name, hooks, changed, current, onSelect }: ObjectRowProps) {
  const t = usePreviewText()
  return (
    <li>
      <button type="button" aria-current={current} onClick={() => onSelect(id)}>
        <b>{kind}</b>
        <span title={name}>{name}</span>
        {hooks === '' ? null : <span>{t('manifests.hook', { hooks })}</span>}
        <em>{changed > 0 ? t('manifests.linesChanged', { count: changed }) : ''}</em>
      </button>
    </li>
  )
})

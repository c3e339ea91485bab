import { type MergeConflict, mergeSpecs } from '@slipway/shared/spec'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../../draft/draft-store.ts'
import { fieldName, valueWords } from '../../features/history/change-words.ts'
import { useLanguage } from '../../text/language.ts'
import './conflict-bar.css'

interface SideProps {
  readonly label: string
  readonly value: unknown
  readonly action: string
  readonly name: string
  readonly onChoose: () => void
}

function Side({ label, value, action, name, onChoose }: SideProps) {
  const { t } = useTranslation()
  return (
    <span className="conflict-side">
      <span className="conflict-value">
        {label} <b>{value === undefined ? t('conflict.removed') : valueWords(value, t)}</b>
      </span>
      <button type="button" className="button" aria-label={name} onClick={onChoose}>
        {action}
      </button>
    </span>
  )
}

function ConflictRow({ conflict, field }: { readonly conflict: MergeConflict; readonly field: string }) {
  const { t } = useTranslation()
  const choose = useDraftStore((state) => state.choose)
  const { id, mine, theirs } = conflict
  return (
    <li>
      <strong>{field}</strong>
      <Side
        label={t('conflict.mine')}
        value={mine}
        action={t('conflict.keep')}
        name={t('conflict.keepOf', { field })}
        onChoose={() => choose(id, 'mine')}
      />
      <Side
        label={t('conflict.theirs')}
        value={theirs}
        action={t('conflict.take')}
        name={t('conflict.takeOf', { field })}
        onChoose={() => choose(id, 'theirs')}
      />
    </li>
  )
}

/** Two tabs changed the same fields: both values of each, and nothing is overwritten before somebody chose. */
export function ConflictBar() {
  const { t } = useTranslation()
  const language = useLanguage()
  const conflict = useDraftStore((state) => state.conflict)
  const document = useDraftStore((state) => (state.conflict === null ? null : state.document))
  const conflicts = useMemo(
    () => (conflict === null || document === null ? [] : mergeSpecs(conflict.base, document, conflict.theirs, conflict.choices).conflicts),
    [conflict, document],
  )
  if (document === null || conflicts.length === 0) return null
  return (
    <div className="bar-notice conflict-bar" role="alert">
      <span>{t('conflict.message')}</span>
      <ul>
        {conflicts.map((it) => (
          <ConflictRow key={it.id} conflict={it} field={fieldName(it.pointer, document, t, language)} />
        ))}
      </ul>
    </div>
  )
}

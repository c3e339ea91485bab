import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { renameDraft, saveNow } from '../../draft/autosave.ts'
import { setAt, textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { createDraft, readDrafts, removeDraft, type StoredDraft, writeDraft } from '../../draft/drafts.ts'
import { examineDocument } from '../../draft/spec-issues.ts'
import { forgetDeletion, noteDeletion } from '../../features/history/deletions.ts'
import { summarise } from '../../form/summaries.ts'
import { relativeTime } from '../../text/relative-time.ts'
import { showToast } from '../../ui/toasts.ts'
import { ChartPicture } from './ChartPicture.tsx'
import { nameOfCopy } from './name-of-copy.ts'
import { RenameDialog } from './RenameDialog.tsx'

/** Not urgent: fetched after the page is there. */
const lateHistory = () => import('../../features/history/forget-points.ts')

interface RowProps {
  readonly draft: StoredDraft
  readonly onRename: () => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

function DraftRow({ draft, onRename, onDuplicate, onRemove }: RowProps) {
  const { t, i18n } = useTranslation()
  const name = textAt(draft.document, '/chart/name') || t('draft.unnamed')
  const wrong = examineDocument(draft.document).issues.length
  const exact = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full', timeStyle: 'short' }).format(draft.savedAt)
  return (
    <li className="draft-row">
      <Link href={`/design/${draft.id}/type`} className="draft-link">
        <ChartPicture document={draft.document} />
        <strong>{name}</strong> <span className="muted">{textAt(draft.document, '/chart/version')}</span>
        <span className="draft-facts">
          {summarise('type', draft.document, t)} · {summarise('image', draft.document, t)}
        </span>
      </Link>
      <span className={wrong > 0 ? 'warn-text' : 'ok-text'}>
        {wrong > 0 ? t('start.unfinished', { count: wrong }) : t('start.finished')}
      </span>
      <time className="muted" dateTime={new Date(draft.savedAt).toISOString()} title={exact}>
        {relativeTime(draft.savedAt, Date.now(), i18n.language)}
      </time>
      <span className="draft-actions">
        <button type="button" className="link" aria-label={t('start.renameOf', { name })} onClick={onRename}>
          {t('start.rename')}
        </button>
        <button type="button" className="link" aria-label={t('start.duplicateOf', { name })} onClick={onDuplicate}>
          {t('start.duplicate')}
        </button>
        <button type="button" className="link" aria-label={t('start.deleteOf', { name })} onClick={onRemove}>
          {t('start.delete')}
        </button>
      </span>
    </li>
  )
}

/** Another tab may have changed drafts in the meantime. */
function onReturn(refresh: () => Promise<void>): () => void {
  const look = () => void refresh()
  window.addEventListener('focus', look)
  return () => window.removeEventListener('focus', look)
}

/** The drafts of this browser; nothing is deleted without a way back. */
export function Drafts() {
  const { t } = useTranslation()
  const [drafts, setDrafts] = useState<readonly StoredDraft[]>([])
  const [renaming, setRenaming] = useState<StoredDraft | null>(null)
  const refresh = useCallback(() => readDrafts().then(setDrafts), [])
  useEffect(() => void saveNow().then(refresh), [refresh])
  useEffect(() => onReturn(refresh), [refresh])
  useEffect(() => void lateHistory().then(({ forgetLeftovers }) => forgetLeftovers()), [])
  const remove = async (draft: StoredDraft) => {
    noteDeletion(draft.id)
    const { draftId, closeDraft } = useDraftStore.getState()
    if (draftId === draft.id) closeDraft()
    await removeDraft(draft.id)
    await refresh()
    const bringBack = () => {
      forgetDeletion(draft.id)
      void writeDraft(draft).then(refresh)
    }
    showToast({
      message: t('start.deleted', { name: textAt(draft.document, '/chart/name') || t('draft.unnamed') }),
      action: { label: t('start.undo'), run: bringBack },
      onMissed: () => void lateHistory().then(({ forgetPoints }) => forgetPoints(draft.id)),
    })
  }
  const duplicate = async (draft: StoredDraft) => {
    const name = textAt(draft.document, '/chart/name')
    const taken = new Set(drafts.map((it) => textAt(it.document, '/chart/name')))
    await createDraft(setAt(draft.document, '/chart/name', nameOfCopy(name, taken)))
    await refresh()
  }
  const rename = async (draft: StoredDraft, name: string) => {
    await renameDraft(draft.id, name)
    setRenaming(null)
    await refresh()
  }
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{t('start.drafts')}</h2>
      <ul className="drafts">
        {drafts.map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            onRename={() => setRenaming(draft)}
            onDuplicate={() => void duplicate(draft)}
            onRemove={() => void remove(draft)}
          />
        ))}
      </ul>
      {renaming !== null && (
        <RenameDialog
          name={textAt(renaming.document, '/chart/name')}
          onClose={() => setRenaming(null)}
          onRename={(name) => void rename(renaming, name)}
        />
      )}
    </section>
  )
}

import './history.css'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../../draft/draft-store.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Compare, now } from './Compare.tsx'
import { PointRow } from './PointRow.tsx'
import { pointTitle } from './point-title.ts'
import { mostNameCharacters, type Point } from './points.ts'
import { bringBackPoint, removePoint, renamePoint } from './points-store.ts'
import { recordPoint } from './record-point.ts'
import { usePoints } from './use-points.ts'

function NameForm({ onKept }: { readonly onKept: () => Promise<void> }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    await recordPoint('named', name.trim())
    setName('')
    await onKept()
  }
  return (
    <form className="name-point" onSubmit={(event) => void keep(event)}>
      <label htmlFor="point-name">{t('history.nameNow')}</label>
      <input
        id="point-name"
        className="input"
        value={name}
        maxLength={mostNameCharacters}
        placeholder={t('history.nameExample')}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button primary">
        {t('history.keep')}
      </button>
    </form>
  )
}

function usePointActions(refresh: () => Promise<void>) {
  const { t } = useTranslation()
  const remove = async (point: Point) => {
    const { draftId } = useDraftStore.getState()
    if (draftId === null) return
    await removePoint(draftId, point.id)
    await refresh()
    const run = () => void bringBackPoint(draftId, point).then(refresh)
    showToast({ message: t('history.removed', { title: pointTitle(point, t) }), action: { label: t('top.undo'), run } })
  }
  const restore = async (point: Point) => {
    await recordPoint('restored', pointTitle(point, t))
    const { edit, undo } = useDraftStore.getState()
    edit(() => point.document)
    await refresh()
    showToast({ message: t('history.isRestored', { title: pointTitle(point, t) }), action: { label: t('top.undo'), run: undo } })
  }
  const rename = async (point: Point, name: string) => {
    const { draftId } = useDraftStore.getState()
    if (draftId === null) return
    await renamePoint(draftId, point.id, name)
    await refresh()
  }
  return { remove, restore, rename }
}

/** The draft's points in time: keep one by name, compare any two, go back to one. */
export function HistoryDialog({ onOpenChange }: { readonly onOpenChange: (isOpen: boolean) => void }) {
  const { t } = useTranslation()
  const { points, refresh } = usePoints()
  const { remove, restore, rename } = usePointActions(refresh)
  const [ends, setEnds] = useState<readonly [from: string, to: string] | null>(null)
  return (
    <Dialog title={t('history.title')} isOpen onOpenChange={onOpenChange} closeLabel={t('dialog.close')} className="history">
      <NameForm onKept={refresh} />
      {points.length === 0 && <p className="muted">{t('history.none')}</p>}
      <ul className="points" aria-label={t('history.points')}>
        {points.map((point) => (
          <PointRow
            key={point.id}
            point={point}
            isCompared={ends?.includes(point.id) === true}
            onCompare={() => setEnds([point.id, now])}
            onRestore={() => void restore(point)}
            onRemove={() => void remove(point)}
            onRename={point.reason === 'named' ? (name) => void rename(point, name) : undefined}
          />
        ))}
      </ul>
      {ends !== null && <Compare points={points} from={ends[0]} to={ends[1]} onChoose={(from, to) => setEnds([from, to])} />}
    </Dialog>
  )
}

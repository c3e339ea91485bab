import { type FormEvent, useState } from 'react'
import { removeAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { setField } from '../../draft/set-field.ts'
import { showToast } from '../../ui/toasts.ts'
import { usePreviewText } from '../common/use-preview-text.ts'
import type { OwnFile } from './own-files.ts'

/** The name of an own file, to be changed, and the button that takes it away. */
export function OwnFileBar({ file, onMoved }: { readonly file: OwnFile; readonly onMoved: (path: string) => void }) {
  const t = usePreviewText()
  const [typed, setTyped] = useState({ from: file.path, path: file.path })
  const path = typed.from === file.path ? typed.path : file.path
  const rename = (event: FormEvent) => {
    event.preventDefault()
    if (path === file.path || path === '') return
    onMoved(path)
    setField(`/extraFiles/${file.index}/path`, path)
  }
  const remove = () => {
    const { edit, undo } = useDraftStore.getState()
    edit((document) => removeAt(document, `/extraFiles/${file.index}`))
    showToast({ message: t('files.removed', { path: file.path }), action: { label: t('problems.undo'), run: undo } })
  }
  return (
    <form className="fl-own" onSubmit={rename}>
      <input
        className="pv-input pv-mono"
        aria-label={t('files.path')}
        value={path}
        onChange={(event) => setTyped({ from: file.path, path: event.target.value })}
        onBlur={rename}
      />
      <button type="button" className="pv-button" onClick={remove}>
        {t('files.remove')}
      </button>
    </form>
  )
}

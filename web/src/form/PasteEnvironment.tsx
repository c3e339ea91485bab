import type { Pointer } from '@slipway/shared/base'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listAt, textAt } from '../draft/document.ts'
import { useDraftStore } from '../draft/draft-store.ts'
import { setField } from '../draft/set-field.ts'
import { LazyDialog } from '../late/LazyDialog.tsx'
import { parseDotEnv, unreadLines } from './dot-env.ts'

function beginHere(textarea: HTMLTextAreaElement | null): void {
  textarea?.focus()
}

/** Many variables at once, from the text of a `.env` file; a variable that is there gets the new value. */
export function PasteEnvironment({ pointer }: { readonly pointer: Pointer }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [source, setSource] = useState('')
  const found = parseDotEnv(source)
  const unread = unreadLines(source)
  const take = () => {
    const { document } = useDraftStore.getState()
    const names = new Set(found.map((it) => it.name))
    const kept = listAt(document, pointer).filter((it) => !names.has(textAt(it, '/name')))
    setField(pointer, [...kept, ...found.map((it) => ({ from: 'text', ...it }))])
    setSource('')
    setOpen(false)
  }
  return (
    <>
      <button type="button" className="button ghost" onClick={() => setOpen(true)}>
        {t('paste.open')}
      </button>
      <LazyDialog title={t('paste.title')} isOpen={open} onOpenChange={setOpen} closeLabel={t('dialog.close')}>
        <label className="label" htmlFor="paste-env">
          {t('paste.label')}
        </label>
        <textarea
          id="paste-env"
          ref={beginHere}
          aria-describedby="paste-unread"
          className="input mono"
          rows={10}
          spellCheck={false}
          placeholder="NAME=value"
          value={source}
          onChange={(event) => setSource(event.target.value)}
        />
        <p id="paste-unread" className="warn-text" aria-live="polite">
          {unread.length > 0 && t('paste.unread', { count: unread.length, lines: unread.slice(0, 5).join(', ') })}
        </p>
        <div className="dialog-actions">
          <button type="button" className="button primary" disabled={found.length === 0} onClick={take}>
            {t('paste.take', { count: found.length })}
          </button>
        </div>
      </LazyDialog>
    </>
  )
}

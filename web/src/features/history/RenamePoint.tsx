import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mostNameCharacters } from './points.ts'

interface Props {
  readonly name: string
  /** Null: the name stays as it was. */
  readonly onEnd: (name: string | null) => void
}

/** Another name for a point, in the place of its row; Escape leaves it as it was, without closing the dialog. */
export function RenamePoint({ name, onEnd }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(name)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = typed.trim()
    if (wanted !== '') onEnd(wanted === name ? null : wanted)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onEnd(null)
  }
  return (
    <form className="rename-point" onSubmit={submit}>
      <input
        ref={input}
        className="input"
        aria-label={t('history.newName')}
        value={typed}
        maxLength={mostNameCharacters}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={leave}
      />
      <button type="submit" className="button primary" disabled={typed.trim() === ''}>
        {t('history.rename')}
      </button>
      <button type="button" className="button" onClick={() => onEnd(null)}>
        {t('history.cancel')}
      </button>
    </form>
  )
}

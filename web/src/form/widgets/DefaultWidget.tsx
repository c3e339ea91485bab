import type { WidgetProps } from '@rjsf/utils'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { setField } from '../../draft/set-field.ts'
import { pointerOfId } from '../pointers.ts'
import { useTyped } from '../use-typed.ts'
import { describedBy } from './basic-widgets.tsx'

function read(typed: string, type: string): unknown {
  if (type === 'number' || type === 'integer') return typed !== '' && Number.isFinite(Number(typed)) ? Number(typed) : typed
  if (type !== 'list' && type !== 'object') return typed
  try {
    return JSON.parse(typed)
  } catch {
    return typed
  }
}

/** A deploy option's default: a switch, a number, a text, or JSON, as its type wants. */
export function DefaultWidget(props: WidgetProps) {
  const { id } = props
  const { value, type: typeField } = useTyped(id)
  const { t } = useTranslation()
  const pointer = pointerOfId(id)
  const type = useDraftStore((state) => textAt(state.document, pointer.replace(/\/default$/, '/type')))
  const written = typeof value === 'object' ? JSON.stringify(value) : String(value ?? '')
  const [typed, setTyped] = useState(written)
  if (type === 'boolean') {
    return (
      <label className="check" htmlFor={id}>
        <input id={id} type="checkbox" checked={value === true} onChange={(event) => setField(pointer, event.target.checked)} />
        <span>{t('decide.onAtFirst')}</span>
      </label>
    )
  }
  const same = JSON.stringify(read(typed, type)) === JSON.stringify(value)
  const change = (text: string) => {
    setTyped(text)
    typeField(read(text, type))
  }
  return (
    <input
      id={id}
      className="input"
      autoComplete="off"
      value={same ? typed : written}
      {...describedBy(props)}
      onChange={(event) => change(event.target.value)}
    />
  )
}

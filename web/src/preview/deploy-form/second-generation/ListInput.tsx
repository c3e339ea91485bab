import type { SecondGenerationInput } from '@slipway/shared/catalogue'
import { useState } from 'react'
import { usePreviewText } from '../../parts/use-preview-text.ts'

interface ListInputProps {
  readonly id: string
  readonly 'aria-label': string
  readonly disabled: boolean
  readonly input: Extract<SecondGenerationInput, { kind: 'list' }>
  readonly onChange: (value: unknown) => void
}

interface Item {
  readonly key: number
  readonly text: string
}

/** Kubeapps' list editor with its fault: it starts empty, and the first edit replaces the list. Deleting alone writes nothing. */
export function ListInput({ id, input, disabled, onChange, ...rest }: ListInputProps) {
  const t = usePreviewText()
  const [items, setItems] = useState<readonly Item[]>([])
  const edit = (next: readonly Item[]) => {
    setItems(next)
    onChange(next.map(({ text }) => (input.itemType === 'string' ? text : Number(text))))
  }
  const full = input.maxItems !== undefined && items.length >= input.maxItems
  return (
    <div className="df-list">
      {items.map((item, at) => (
        <span key={item.key} className="df-list-item">
          <input
            className="pv-input pv-wide"
            aria-label={t('deployForm.listItem', { number: at + 1 })}
            type={input.itemType === 'string' ? 'text' : 'number'}
            value={item.text}
            onChange={(event) => edit(items.map((other) => (other.key === item.key ? { ...other, text: event.target.value } : other)))}
          />
          <button type="button" className="pv-button" onClick={() => setItems(items.filter((other) => other.key !== item.key))}>
            {t('deployForm.listDelete')}
          </button>
        </span>
      ))}
      <button
        type="button"
        id={id}
        {...rest}
        className="pv-button"
        disabled={disabled || full}
        onClick={() => edit([...items, { key: (items.at(-1)?.key ?? 0) + 1, text: '' }])}
      >
        {t('deployForm.listAdd')}
      </button>
    </div>
  )
}

import { emptyItem, readItem, type SecondGenerationInput } from '@slipway/shared/deploy-forms'
import { useState } from 'react'
import { usePreviewText } from '../../common/use-preview-text.ts'

type ListKind = Extract<SecondGenerationInput, { kind: 'list' }>

interface ListInputProps {
  readonly id: string
  readonly 'aria-label': string
  readonly disabled: boolean
  readonly input: ListKind
  readonly onChange: (value: unknown) => void
}

interface Item {
  readonly key: number
  readonly text: string
}

/** Kubeapps' list editor with its fault: it starts empty, and the first edit replaces the list. Deleting alone writes nothing. */
export function ListInput({ id, input, disabled, onChange, ...rest }: ListInputProps) {
  const t = usePreviewText()
  const [items, setItems] = useState<readonly Item[]>(() => firstItems(input))
  const edit = (next: readonly Item[]) => {
    setItems(next)
    onChange(next.map(({ text }) => readItem(text, input.itemType)))
  }
  const full = input.maxItems !== undefined && items.length >= input.maxItems
  return (
    <div className="df-list">
      {items.map((item, at) => (
        <span key={item.key} className="df-list-item">
          <ItemInput
            label={t('deployForm.listItem', { number: at + 1 })}
            input={input}
            text={item.text}
            onText={(text) => edit(items.map((other) => (other.key === item.key ? { ...other, text } : other)))}
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
        onClick={() => edit([...items, { key: (items.at(-1)?.key ?? 0) + 1, text: emptyItem(input.itemType) }])}
      >
        {t('deployForm.listAdd')}
      </button>
    </div>
  )
}

function firstItems({ minItems, itemType }: ListKind): Item[] {
  return Array.from({ length: minItems }, (_, key) => ({ key, text: emptyItem(itemType) }))
}

interface ItemInputProps {
  readonly label: string
  readonly input: ListKind
  readonly text: string
  readonly onText: (text: string) => void
}

function ItemInput({ label, input, text, onText }: ItemInputProps) {
  const common = { className: 'pv-input pv-wide', 'aria-label': label, value: text }
  const isNumber = input.itemType === 'integer' || input.itemType === 'number'
  if (input.choices.length > 0) {
    return (
      <select {...common} onChange={(event) => onText(event.target.value)}>
        <option value="" disabled />
        {input.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    )
  }
  return <input {...common} type={isNumber ? 'number' : 'text'} onChange={(event) => onText(event.target.value)} />
}

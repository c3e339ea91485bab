import type { SecondGenerationInput, TableRow } from '@slipway/shared/deploy-forms'
import { usePreviewText } from '../../common/use-preview-text.ts'
import { ListInput } from './ListInput.tsx'

interface TableInputProps {
  readonly row: TableRow
  /** What is in the box. */
  readonly shown: string | boolean
  readonly onType: (typed: string | boolean) => void
  /** A list's new value. */
  readonly onChange: (value: unknown) => void
}

/** The input that Kubeapps 2.6 and later gives a row. */
export function TableInput({ row, shown, onType, onChange }: TableInputProps) {
  const t = usePreviewText()
  const { input, pointer, readOnly } = row
  const text = String(shown)
  const id = `table${pointer}`
  const label = t('deployForm.currentValueOf', { key: row.key })
  const common = { id, 'aria-label': label, disabled: readOnly }
  switch (input.kind) {
    case 'none':
      return null
    case 'custom':
      return <span className="pv-muted">{t('deployForm.customComponent')}</span>
    case 'toggle':
      return (
        <label className="df-toggle">
          <input type="checkbox" role="switch" {...common} checked={shown === true} onChange={(event) => onType(event.target.checked)} />
          <span aria-hidden="true">{String(shown === true)}</span>
        </label>
      )
    case 'number':
      return <NumberInput row={row} label={label} text={text} onType={onType} />
    case 'select':
      return (
        <select {...common} className="pv-input pv-wide" value={text} onChange={(event) => onType(event.target.value)}>
          <option value="" disabled />
          {input.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      )
    case 'list':
      return <ListInput {...common} input={input} onChange={onChange} />
    case 'textarea':
      return (
        <textarea {...common} rows={2} className="pv-input pv-wide pv-mono" value={text} onChange={(event) => onType(event.target.value)} />
      )
    case 'text':
      return <TextInput {...common} input={input} text={text} onType={onType} />
  }
}

interface TextInputProps {
  readonly id: string
  readonly 'aria-label': string
  readonly disabled: boolean
  readonly input: Extract<SecondGenerationInput, { kind: 'text' }>
  readonly text: string
  readonly onType: (typed: string) => void
}

/** A line of text; the schema's `examples` are offered while typing, and the browser checks what it can. */
function TextInput({ input, text, onType, ...common }: TextInputProps) {
  const { secret, suggestions, limits } = input
  const listId = `${common.id}-examples`
  return (
    <>
      <input
        {...common}
        {...limits}
        className="pv-input pv-wide"
        type={secret ? 'password' : 'text'}
        autoComplete="off"
        {...(suggestions.length > 0 ? { list: listId } : {})}
        value={text}
        onChange={(event) => onType(event.target.value)}
      />
      {suggestions.length === 0 ? null : (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  )
}

interface NumberInputProps {
  readonly row: TableRow
  readonly label: string
  readonly text: string
  readonly onType: (typed: string) => void
}

// NOTE without a maximum the browser's own 100 ends the slider: that is what people see there.
function NumberInput({ row, label, text, onType }: NumberInputProps) {
  const t = usePreviewText()
  const { input } = row
  if (input.kind !== 'number') return null
  const limits = {
    step: input.step,
    ...(input.minimum === undefined ? {} : { min: input.minimum }),
    ...(input.maximum === undefined ? {} : { max: input.maximum }),
    disabled: row.readOnly,
    value: text,
    onChange: (event: { readonly target: HTMLInputElement }) => onType(event.target.value),
  }
  return (
    <span className="df-table-number">
      <input id={`table${row.pointer}`} aria-label={label} type="number" className="pv-input df-number" {...limits} />
      <input type="range" aria-label={t('deployForm.sliderOf', { key: row.key })} {...limits} />
    </span>
  )
}

import { isObject, type SecondGenerationInput, type TableRow } from '@slipway/shared/deploy-forms'
import { usePreviewText } from '../../parts/use-preview-text.ts'
import { JsonInput } from './JsonInput.tsx'
import { ListInput } from './ListInput.tsx'

interface TableInputProps {
  readonly row: TableRow
  readonly onChange: (value: unknown) => void
}

const textOf = (value: unknown) => (value === undefined || value === null ? '' : String(value))

/** The input that Kubeapps 2.6 and later gives a row. */
export function TableInput({ row, onChange }: TableInputProps) {
  const t = usePreviewText()
  const { input, current, pointer, readOnly } = row
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
          <input
            type="checkbox"
            role="switch"
            {...common}
            checked={current === true}
            onChange={(event) => onChange(event.target.checked)}
          />
          <span aria-hidden="true">{String(current === true)}</span>
        </label>
      )
    case 'number':
      return <NumberInput row={row} label={label} onChange={onChange} />
    case 'select':
      return (
        <select {...common} className="pv-input pv-wide" value={textOf(current)} onChange={(event) => onChange(event.target.value)}>
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
    case 'json':
      return <JsonInput {...common} value={isObject(current) || Array.isArray(current) ? current : (current ?? null)} onChange={onChange} />
    case 'text':
      return <TextInput {...common} input={input} text={textOf(current)} onChange={onChange} />
  }
}

interface TextInputProps {
  readonly id: string
  readonly 'aria-label': string
  readonly disabled: boolean
  readonly input: Extract<SecondGenerationInput, { kind: 'text' }>
  readonly text: string
  readonly onChange: (value: unknown) => void
}

/** A line of text; the schema's `examples` are offered while typing, and the browser checks what it can. */
function TextInput({ input, text, onChange, ...common }: TextInputProps) {
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
        onChange={(event) => onChange(event.target.value)}
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

// NOTE without a maximum the browser's own 100 ends the slider: that is what people see there.
function NumberInput({ row, label, onChange }: TableInputProps & { readonly label: string }) {
  const t = usePreviewText()
  const { input, current } = row
  if (input.kind !== 'number') return null
  const limits = {
    step: input.step,
    ...(input.minimum === undefined ? {} : { min: input.minimum }),
    ...(input.maximum === undefined ? {} : { max: input.maximum }),
    disabled: row.readOnly,
    value: typeof current === 'number' ? current : '',
    onChange: (event: { readonly target: HTMLInputElement }) => {
      if (event.target.value !== '') onChange(Number(event.target.value))
    },
  }
  return (
    <span className="df-table-number">
      <input id={`table${row.pointer}`} aria-label={label} type="number" className="pv-input df-number" {...limits} />
      <input type="range" aria-label={t('deployForm.sliderOf', { key: row.key })} {...limits} />
    </span>
  )
}

import { useState } from 'react'

export interface Answer {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly kind: 'checkbox' | 'select' | 'textarea' | 'password' | 'number' | 'text' | 'slider'
  /** Of a select: what is written; they need not be texts. */
  readonly choices: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly step?: number
  readonly unit?: string
  readonly readOnly?: boolean
  readonly value: unknown
}

interface AnswerInputProps {
  readonly answer: Answer
  readonly onChange: (value: unknown) => void
}

const textOf = (value: unknown) =>
  value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** One field of a catalogue's form: label, input, help. */
export function AnswerInput({ answer, onChange }: AnswerInputProps) {
  const { id, label, description } = answer
  return (
    <div className="df-field">
      <label htmlFor={id}>{label}</label>
      <Control answer={answer} onChange={onChange} />
      <p className="pv-muted" id={`${id}-help`}>
        {description}
      </p>
    </div>
  )
}

function Control({ answer, onChange }: AnswerInputProps) {
  const { kind, value, choices } = answer
  const common = { id: answer.id, 'aria-describedby': `${answer.id}-help`, disabled: answer.readOnly === true }
  switch (kind) {
    case 'checkbox':
      return <input {...common} type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />
    case 'select': {
      const texts = choices.map(textOf)
      const shown = textOf(value)
      return (
        <select
          {...common}
          className="pv-input pv-wide"
          value={shown}
          onChange={(event) => onChange(choices[texts.indexOf(event.target.value)] ?? event.target.value)}
        >
          {[...new Set([shown, ...texts])].map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )
    }
    case 'textarea':
      return (
        <textarea
          {...common}
          rows={4}
          className="pv-input pv-wide"
          value={textOf(value)}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case 'slider':
      return <SliderControl answer={answer} onChange={onChange} />
    case 'number':
      return <NumberControl answer={answer} onChange={onChange} />
    case 'password':
    case 'text':
      return (
        <input
          {...common}
          type={kind}
          autoComplete="off"
          className="pv-input pv-wide"
          value={textOf(value)}
          onChange={(event) => onChange(event.target.value)}
        />
      )
  }
}

// What is typed stays in the box while the value is what it stands for: an emptied box is on the way to another number.
function NumberControl({ answer, onChange }: AnswerInputProps) {
  const { id, value } = answer
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: unknown }>({ text: '', value: Number.NaN })
  const change = (text: string) => {
    setTyped({ text, value: text === '' ? value : Number(text) })
    onChange(text === '' ? '' : Number(text))
  }
  return (
    <input
      id={id}
      aria-describedby={`${id}-help`}
      disabled={answer.readOnly === true}
      type="number"
      className="pv-input df-number"
      {...limitsOf(answer)}
      value={typed.value === value ? typed.text : textOf(value)}
      onChange={(event) => change(event.target.value)}
    />
  )
}

// A slider on a text keeps the schema's unit behind the number.
function SliderControl({ answer, onChange }: AnswerInputProps) {
  const number = Number.parseFloat(textOf(answer.value)) || (answer.minimum ?? 0)
  const write = (next: number) => onChange(typeof answer.value === 'number' ? next : `${next}${answer.unit ?? ''}`)
  return (
    <div className="df-slider">
      <input
        id={answer.id}
        type="range"
        aria-describedby={`${answer.id}-help`}
        aria-valuetext={`${number} ${answer.unit ?? ''}`.trim()}
        {...limitsOf(answer)}
        value={number}
        onChange={(event) => write(Number(event.target.value))}
      />
      <output className="df-unit" htmlFor={answer.id}>
        {number} {answer.unit}
      </output>
    </div>
  )
}

function limitsOf({ minimum, maximum, step }: Answer) {
  return {
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
    ...(step === undefined ? {} : { step }),
  }
}

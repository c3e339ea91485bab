import { sameJson } from '@slipway/shared/deploy-forms'
import { useState } from 'react'
import { parse, stringify } from 'yaml'

interface YamlInputProps {
  readonly id: string
  readonly title: string
  readonly help: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** A box for data as YAML, as Onyxia has for objects and for lists of anything: anything else stays in the box and writes nothing. */
export function YamlInput({ id, title, help, value, onChange }: YamlInputProps) {
  const [typed, setTyped] = useState({ text: stringify(value), value })
  const text = sameJson(typed.value, value) ? typed.text : stringify(value)
  const change = (next: string) => {
    const read = readLike(value, next)
    setTyped({ text: next, value: read ?? value })
    if (read !== undefined) onChange(read)
  }
  return (
    <div className="df-field">
      <label htmlFor={id}>{title}</label>
      <textarea
        id={id}
        aria-describedby={`${id}-help`}
        rows={4}
        className="pv-input pv-wide pv-mono"
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      <p className="pv-muted" id={`${id}-help`}>
        {help}
      </p>
    </div>
  )
}

function readLike(value: unknown, text: string): unknown {
  try {
    const read: unknown = parse(text)
    const isData = typeof read === 'object' && read !== null && Array.isArray(read) === Array.isArray(value)
    return isData ? read : undefined
  } catch {
    return undefined
  }
}

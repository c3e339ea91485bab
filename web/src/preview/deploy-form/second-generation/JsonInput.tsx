import { sameJson } from '@slipway/shared/deploy-forms'
import { useState } from 'react'

interface JsonInputProps {
  readonly id: string
  readonly 'aria-label': string
  readonly disabled: boolean
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** A box for JSON: what cannot be read stays in the box and changes nothing. */
export function JsonInput({ value, onChange, ...rest }: JsonInputProps) {
  const [typed, setTyped] = useState({ text: JSON.stringify(value), value })
  const text = sameJson(typed.value, value) ? typed.text : JSON.stringify(value)
  const change = (next: string) => {
    const read = readJson(next)
    setTyped({ text: next, value: read.ok ? read.value : value })
    if (read.ok) onChange(read.value)
  }
  return <textarea {...rest} rows={2} className="pv-input pv-wide pv-mono" value={text} onChange={(event) => change(event.target.value)} />
}

function readJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false }
  }
}

import type { FieldProps } from '@rjsf/utils'
import { useState } from 'react'
import { FieldFrame } from '../FieldFrame.tsx'
import { extrasOf } from '../form-schema.ts'
import { pointerOfField } from '../pointers.ts'
import { FieldErrors } from '../templates/FieldErrors.tsx'
import { useTyped } from '../use-typed.ts'

type Separator = 'line' | 'comma'

function listOf(text: string, separator: Separator): string[] {
  if (separator === 'line') return text === '' ? [] : text.split('\n')
  return text
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '')
}

function ListField(props: FieldProps & { readonly separator: Separator }) {
  const { schema, fieldPathId, errorSchema, separator } = props
  const { path, settable, required } = extrasOf(schema)
  const { value, type } = useTyped(fieldPathId.$id)
  const items = Array.isArray(value) ? value.map(String) : []
  const joined = items.join(separator === 'line' ? '\n' : ', ')
  const [typed, setTyped] = useState(joined)
  // NOTE what is typed may hold a trailing comma or blank line that the list does not; undo changes the list from outside.
  const shown = listOf(typed, separator).join('\n') === items.join('\n') ? typed : joined
  const change = (text: string) => {
    setTyped(text)
    const list = listOf(text, separator)
    type(list.length === 0 && !required ? undefined : list)
  }
  const common = { id: fieldPathId.$id, value: shown, spellCheck: false, 'aria-describedby': `${fieldPathId.$id}__help` }
  return (
    <FieldFrame
      id={fieldPathId.$id}
      path={path}
      pointer={pointerOfField(fieldPathId)}
      settable={settable}
      errors={<FieldErrors id={fieldPathId.$id} schema={errorSchema} />}
    >
      {separator === 'line' ? (
        <textarea
          {...common}
          className="input mono"
          rows={Math.min(8, Math.max(2, items.length + 1))}
          onChange={(event) => change(event.target.value)}
        />
      ) : (
        <input {...common} className="input" onChange={(event) => change(event.target.value)} />
      )}
    </FieldFrame>
  )
}

/** A list of texts, one a line. */
export function LinesField(props: FieldProps) {
  return <ListField {...props} separator="line" />
}

/** A list of words, with commas between. */
export function WordsField(props: FieldProps) {
  return <ListField {...props} separator="comma" />
}

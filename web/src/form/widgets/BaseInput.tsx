import type { BaseInputTemplateProps } from '@rjsf/utils'
import { extrasOf } from '../form-schema.ts'
import { useTyped } from '../use-typed.ts'

/** A native input. Numbers stay as typed until they are numbers; an empty optional field is left out of the spec. */
export function BaseInput({ id, schema, onBlur, onFocus, rawErrors, disabled, readonly, list }: BaseInputTemplateProps) {
  const { required, path } = extrasOf(schema)
  const { value, type } = useTyped(id)
  const isNumber = schema.type === 'number' || schema.type === 'integer'
  const wrong = (rawErrors ?? []).length > 0
  const change = (typed: string) => {
    if (typed === '') type(isNumber || !required ? undefined : '')
    else if (isNumber && Number.isFinite(Number(typed))) type(Number(typed))
    else type(typed)
  }
  return (
    <input
      id={id}
      className="input"
      type={isNumber ? 'number' : 'text'}
      value={value === undefined || value === null || typeof value === 'object' ? '' : String(value)}
      list={typeof list === 'string' ? list : undefined}
      disabled={disabled}
      readOnly={readonly}
      spellCheck={path.endsWith('description') || path.endsWith('title')}
      autoComplete="off"
      aria-invalid={wrong || undefined}
      aria-describedby={`${wrong ? `${id}__error ` : ''}${id}__help`}
      {...(isNumber ? { min: schema.minimum, max: schema.maximum, step: schema.type === 'integer' ? 1 : 'any' } : {})}
      onChange={(event) => change(event.target.value)}
      onBlur={(event) => onBlur(id, event.target.value)}
      onFocus={(event) => onFocus(id, event.target.value)}
    />
  )
}

import type { FieldProps } from '@rjsf/utils'
import { useTranslation } from 'react-i18next'
import { setField } from '../../draft/set-field.ts'
import { useWords } from '../../text/field-words.ts'
import { extrasOf } from '../form-schema.ts'
import { initialOf } from '../initial-values.ts'
import { usePlatformDefault } from '../platform-default.ts'
import { pointerOfField } from '../pointers.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { DefaultSchemaField } from './default-schema-field.ts'

/** A part that is there or not: a checkbox, and behind it what the part holds. */
export function PresenceField(props: FieldProps) {
  const { schema, formData, fieldPathId } = props
  const extras = extrasOf(schema)
  const words = useWords(extras.path)
  const there = formData !== undefined && formData !== null
  const id = fieldPathId.$id
  const platformDefault = usePlatformDefault(extras.path)
  const toggle = () => setField(pointerOfField(fieldPathId), there ? undefined : initialOf(schema))
  return (
    <div className="field presence">
      {platformDefault === undefined ? (
        <label className="check">
          <input type="checkbox" id={`${id}__there`} checked={there} aria-describedby={`${id}__help`} onChange={toggle} />
          <span>{words.label}</span>
        </label>
      ) : (
        <DefaultOrOwn id={id} label={words.label} platformDefault={platformDefault} isOwn={there} onChange={toggle} />
      )}
      {words.help !== undefined && (
        <p className="help" id={`${id}__help`}>
          {words.help}
        </p>
      )}
      {there && (
        <div className="presence-inner">
          {extras.choice === undefined ? <DefaultSchemaField {...props} /> : <ChoiceField {...props} choice={extras.choice} />}
        </div>
      )}
    </div>
  )
}

interface Choice {
  readonly id: string
  readonly label: string
  readonly platformDefault: string
  readonly isOwn: boolean
  readonly onChange: () => void
}

/** Where leaving a part out means what the platform does, that is one of two states, and says what it is. */
function DefaultOrOwn({ id, label, platformDefault, isOwn, onChange }: Choice) {
  const { t } = useTranslation()
  return (
    <fieldset className="radios" id={`${id}__there`} tabIndex={-1}>
      <legend className="label">{label}</legend>
      {[false, true].map((own) => (
        <label key={String(own)} className="check">
          <input type="radio" name={`${id}__there`} checked={isOwn === own} onChange={() => isOwn !== own && onChange()} />
          <span>{own ? t('platformDefault.own') : t('platformDefault.option', { value: platformDefault })}</span>
        </label>
      ))}
    </fieldset>
  )
}

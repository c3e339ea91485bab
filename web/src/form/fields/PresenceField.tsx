import type { FieldProps } from '@rjsf/utils'
import { useDraftStore } from '../../draft/draft-store.ts'
import { useWords } from '../../text/field-words.ts'
import { extrasOf } from '../form-schema.ts'
import { initialOf } from '../initial-values.ts'
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
  const toggle = () => useDraftStore.getState().setField(pointerOfField(fieldPathId), there ? undefined : initialOf(schema))
  return (
    <div className="field presence">
      <label className="check">
        <input type="checkbox" id={`${id}__there`} checked={there} aria-describedby={`${id}__help`} onChange={toggle} />
        <span>{words.label}</span>
      </label>
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

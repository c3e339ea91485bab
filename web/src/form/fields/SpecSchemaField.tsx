import type { FieldProps, UiSchema } from '@rjsf/utils'
import { isDeployValueRef } from '@slipway/shared/blocks'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { useSettingsStore } from '../../page-state/settings-store.ts'
import { isAdvancedInBlock } from '../../text/field-words.ts'
import { useAskedFor } from '../asked-for.ts'
import { FieldFrame } from '../FieldFrame.tsx'
import { extrasOf } from '../form-schema.ts'
import { pointerOfField } from '../pointers.ts'
import { UserBox } from '../UserBox.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { DefaultSchemaField } from './default-schema-field.ts'
import { componentTypeAt, fitsComponent } from './fits-component.ts'
import { fitsAccess, fitsType } from './fits-type.ts'
import { PresenceField } from './PresenceField.tsx'

/** Nothing that a person set: simple mode may leave it out. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '' || value === null || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

/** rjsf's SchemaField behind ours: leaves out what simple mode hides, and draws hand-overs, choices and switches. */
export function SpecSchemaField(props: FieldProps) {
  const { schema, formData, fieldPathId } = props
  const allOptions = useSettingsStore((state) => state.allOptions)
  const extras = extrasOf(schema)
  const pointer = pointerOfField(fieldPathId)
  const askedFor = useAskedFor(pointer)
  const type = useDraftStore((state) =>
    extras.path.startsWith('deployValues.') ? textAt(state.document, `/deployValues/${pointer.split('/')[2]}/type`) : '',
  )
  const webHow = useDraftStore((state) => (extras.path.startsWith('web.') ? textAt(state.document, '/web/how') : ''))
  const typePlace = componentTypeAt(pointer)
  const componentType = useDraftStore((state) => (typePlace === undefined ? '' : textAt(state.document, typePlace)))
  if (typePlace !== undefined && !fitsComponent(pointer, componentType)) return null
  if ((extras.advanced || isAdvancedInBlock(extras.path)) && !allOptions && !askedFor && isEmpty(formData)) return null
  if (!fitsAccess(extras.path, webHow)) return null
  if (type !== '' && !fitsType(extras.path, type) && isEmpty(formData)) return null
  if (isDeployValueRef(formData)) {
    return (
      <FieldFrame id={fieldPathId.$id} path={extras.path} pointer={pointer} settable group>
        <UserBox valuePath={formData.deployValue} />
      </FieldFrame>
    )
  }
  if (extras.choice !== undefined) return <ChoiceField {...props} choice={extras.choice} />
  if (extras.presence) return <PresenceField {...props} />
  return <DefaultSchemaField {...props} {...(extras.widget === undefined ? {} : { uiSchema: uiSchemaOf(extras.widget) })} />
}

const uiSchemas = new Map<string, UiSchema>()

function uiSchemaOf(widget: string): UiSchema {
  const kept = uiSchemas.get(widget)
  if (kept !== undefined) return kept
  const listed = widget === 'lines' || widget === 'words'
  const made = listed ? { 'ui:field': widget } : { 'ui:widget': widget }
  uiSchemas.set(widget, made)
  return made
}

import type { ArrayFieldTemplateProps } from '@rjsf/utils'
import { useTranslation } from 'react-i18next'
import { listAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { setField } from '../../draft/set-field.ts'
import { useWords } from '../../text/field-words.ts'
import { useOptionTitle } from '../fields/ChoiceField.tsx'
import { extrasOf } from '../form-schema.ts'
import { initialOf, initialOption } from '../initial-values.ts'
import { PasteEnvironment } from '../PasteEnvironment.tsx'
import { pointerOfField } from '../pointers.ts'

/** A list: heading, items, and a button that says what it adds. */
export function ArrayFieldTemplate({ schema, fieldPathId, items }: ArrayFieldTemplateProps) {
  const { t } = useTranslation()
  const { path } = extrasOf(schema)
  const words = useWords(path)
  const title = useOptionTitle(path)
  const pointer = pointerOfField(fieldPathId)
  const itemSchema = typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : {}
  const { choice } = extrasOf(itemSchema)
  const id = fieldPathId.$id
  const add = (value: unknown) => {
    const { document, selectField } = useDraftStore.getState()
    const index = listAt(document, pointer).length
    setField(`${pointer}/${index}`, value)
    selectField(`${pointer}/${index}`)
  }
  return (
    <div className={`list ${path.replaceAll('.', '-')}`} id={id} role="group" aria-labelledby={`${id}__label`} tabIndex={-1}>
      <h2 className="list-title" id={`${id}__label`}>
        {words.label}
      </h2>
      {words.help !== undefined && <p className="help list-help">{words.help}</p>}
      {items.length === 0 ? <p className="list-empty">{t('list.empty')}</p> : <div className="list-items">{items}</div>}
      <div className="list-actions">
        {choice === undefined ? (
          <button type="button" className="button" onClick={() => add(initialOf(itemSchema))}>
            {t('list.add', { what: t(`add.${path.replaceAll('.', '_')}`, { defaultValue: t('add.item') }) })}
          </button>
        ) : (
          <select
            className="input add-select"
            value=""
            aria-label={t('list.add', { what: t(`add.${path.replaceAll('.', '_')}`, { defaultValue: t('add.item') }) })}
            onChange={(event) => add(initialOption(path, choice, event.target.value))}
          >
            <option value="" disabled>
              {t('list.add', { what: t(`add.${path.replaceAll('.', '_')}`, { defaultValue: t('add.item') }) })}
            </option>
            {Object.keys(choice.options).map((kind) => (
              <option key={kind} value={kind}>
                {title(kind)}
              </option>
            ))}
          </select>
        )}
        {path === 'container.env' && <PasteEnvironment pointer={pointer} />}
      </div>
    </div>
  )
}

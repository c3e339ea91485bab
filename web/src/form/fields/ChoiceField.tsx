import type { FieldProps, RJSFSchema } from '@rjsf/utils'
import { valueAt } from '@slipway/shared/base'
import { useTranslation } from 'react-i18next'
import { setField } from '../../draft/set-field.ts'
import { optionWords } from '../../text/field-words.ts'
import { useLocalized } from '../../text/language.ts'
import { optionsKey } from '../../text/words-key.ts'
import { FieldFrame } from '../FieldFrame.tsx'
import { extrasOf } from '../form-schema.ts'
import { initialOption } from '../initial-values.ts'
import { pointerOfField } from '../pointers.ts'

interface Choice {
  readonly key: string
  readonly options: Readonly<Record<string, RJSFSchema>>
}

type Props = FieldProps & { readonly choice: Choice }

/** The title of one shape: its block's, or the catalogue's. */
export function useOptionTitle(path: string): (option: string) => string {
  const { t } = useTranslation()
  const localized = useLocalized()
  return (option) => {
    const words = optionWords(path, option)
    return words === undefined ? t(`options.${optionsKey(path)}.${option}`, { defaultValue: option }) : localized(words.title)
  }
}

/** One of several shapes: which, and then the fields of that one. Items of a list are drawn without a frame. */
export function ChoiceField(props: Props) {
  const { choice, schema, formData, fieldPathId, registry } = props
  const { t } = useTranslation()
  const { path, required, settable } = extrasOf(schema)
  const title = useOptionTitle(path)
  const pointer = pointerOfField(fieldPathId)
  const current = String(valueAt(formData, `/${choice.key}`) ?? '')
  const option = choice.options[current]
  const { SchemaField } = registry.fields
  const isItem = /\/\d+$/.test(pointer)
  const select = (kind: string) => setField(pointer, kind === '' ? undefined : initialOption(path, choice, kind, formData))
  const control = (
    <select
      id={fieldPathId.$id}
      className="input"
      value={current}
      aria-label={isItem ? t('choice.kind') : undefined}
      onChange={(event) => select(event.target.value)}
    >
      {(!required || option === undefined) && <option value="">{t('choice.none')}</option>}
      {Object.keys(choice.options).map((kind) => (
        <option key={kind} value={kind}>
          {title(kind)}
        </option>
      ))}
    </select>
  )
  const inner = option !== undefined && SchemaField !== undefined && <SchemaField {...props} schema={option} required={false} />
  if (isItem) {
    return (
      <div className={`choice-item ${path === 'container.env' ? 'row' : ''}`}>
        <div className="choice-kind">{control}</div>
        {inner}
      </div>
    )
  }
  return (
    <>
      <FieldFrame id={fieldPathId.$id} path={path} pointer={pointer} settable={settable}>
        {control}
      </FieldFrame>
      <div className="choice-inner">{inner}</div>
    </>
  )
}

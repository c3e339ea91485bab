import type { WidgetProps } from '@rjsf/utils'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../text/field-words.ts'
import { optionsKey } from '../../text/words-key.ts'
import { extrasOf } from '../form-schema.ts'
import { useTyped } from '../use-typed.ts'

/** What every control of ours says of errors and help. */
export function describedBy({ id, rawErrors }: Pick<WidgetProps, 'id' | 'rawErrors'>) {
  const wrong = (rawErrors ?? []).length > 0
  return { 'aria-invalid': wrong || undefined, 'aria-describedby': `${wrong ? `${id}__error ` : ''}${id}__help` }
}

export function CheckboxWidget({ id, value, schema, onChange }: WidgetProps) {
  const { path, required } = extrasOf(schema)
  const words = useWords(path)
  const change = (checked: boolean) => onChange(checked || required ? checked : undefined)
  return (
    <label className="check" htmlFor={id}>
      <input
        type="checkbox"
        id={id}
        checked={value === true}
        aria-describedby={`${id}__help`}
        onChange={(event) => change(event.target.checked)}
      />
      <span>{words.label}</span>
    </label>
  )
}

/** The words of an enum's value. */
export function useChoiceTitle(path: string): (value: string) => string {
  const { t } = useTranslation()
  return (value) => t(`options.${optionsKey(path)}.${value.replaceAll('.', '_')}`, { defaultValue: value })
}

/** Characters of all choices together that are next to each other in the form. */
const mostInARow = 44

/** A few choices, all in sight; as a list where they would not fit into one row. */
export function ChoiceWidget(props: WidgetProps) {
  const { id, value, schema, onChange } = props
  const { path, required } = extrasOf(schema)
  const { t } = useTranslation()
  const title = useChoiceTitle(path)
  const values = (schema.enum ?? []).map(String)
  if (values.length > 4 || values.map(title).join('').length > mostInARow) {
    return (
      <select
        id={id}
        className="input"
        value={typeof value === 'string' ? value : ''}
        aria-labelledby={`${id}__label`}
        {...describedBy(props)}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        {!required && <option value="">{t('choice.default')}</option>}
        {values.map((it) => (
          <option key={it} value={it}>
            {title(it)}
          </option>
        ))}
      </select>
    )
  }
  return (
    <div className="seg" id={id} tabIndex={-1}>
      {!required && (
        <label className="seg-item">
          <input type="radio" name={id} checked={value === undefined} onChange={() => onChange(undefined)} />
          <span>{t('choice.default')}</span>
        </label>
      )}
      {values.map((it) => (
        <label key={it} className="seg-item">
          <input type="radio" name={id} checked={value === it} onChange={() => onChange(it)} />
          <span>{title(it)}</span>
        </label>
      ))}
    </div>
  )
}

/** A few choices, each with a sentence. */
export function CardsWidget({ id, value, schema, onChange }: WidgetProps) {
  const { path } = extrasOf(schema)
  const { t } = useTranslation()
  const title = useChoiceTitle(path)
  return (
    <div className="cards" id={id} tabIndex={-1}>
      {(schema.enum ?? []).map(String).map((it) => (
        <label key={it} className="card-choice">
          <input type="radio" name={id} checked={value === it} onChange={() => onChange(it)} />
          <span className="card-title">{title(it)}</span>
          <span className="card-text">{t(`optionHelp.${path.replaceAll('.', '_')}.${it}`, { defaultValue: '' })}</span>
        </label>
      ))}
    </div>
  )
}

interface AreaProps extends WidgetProps {
  readonly className: string
  readonly minimum: number
}

function Area({ className, minimum, ...props }: AreaProps) {
  const { id, schema } = props
  const { required } = extrasOf(schema)
  const { value, type } = useTyped(id)
  const text = typeof value === 'string' ? value : ''
  return (
    <textarea
      id={id}
      className={className}
      rows={Math.min(18, Math.max(minimum, text.split('\n').length))}
      value={text}
      spellCheck={!className.includes('mono') && minimum > 1}
      {...describedBy(props)}
      onChange={(event) => type(event.target.value === '' && !required ? undefined : event.target.value)}
    />
  )
}

/** Sentences. */
export function MultilineWidget(props: WidgetProps) {
  return <Area {...props} className="input" minimum={3} />
}

/** YAML, Markdown, templates. */
export function CodeWidget(props: WidgetProps) {
  return <Area {...props} className="input mono" minimum={6} />
}

/** One line that grows when the text has more. */
export function GrowingWidget(props: WidgetProps) {
  return <Area {...props} className="input growing" minimum={1} />
}

/** A field that has no value: it is handed to the user or not there. */
export function NothingWidget({ id }: WidgetProps) {
  return <span id={id} tabIndex={-1} />
}

import type { ObjectFieldTemplateProps } from '@rjsf/utils'
import { useWords } from '../../text/field-words.ts'
import { extrasOf } from '../form-schema.ts'

/** Objects with their own heading; the others are only how the spec is laid out. */
const sections = new Set(['container.resources.limits', 'container.probes', 'job'])

/** The fields of an object, without fieldset noise where the object means nothing to a person. */
export function ObjectFieldTemplate({ schema, properties }: ObjectFieldTemplateProps) {
  const { path } = extrasOf(schema)
  const words = useWords(path)
  const content = properties.map((property) => property.content)
  if (!sections.has(path)) return <div className={`fields ${path.replaceAll('.', '-')}`}>{content}</div>
  return (
    <fieldset className="section">
      <legend>{words.label}</legend>
      {words.help !== undefined && <p className="help">{words.help}</p>}
      {content}
    </fieldset>
  )
}

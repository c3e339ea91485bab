import type { FieldTemplateProps } from '@rjsf/utils'
import { useWords } from '../../text/field-words.ts'
import { FieldFrame } from '../FieldFrame.tsx'
import { extrasOf } from '../form-schema.ts'
import { pointerOfId } from '../pointers.ts'
import { FieldErrors } from './FieldErrors.tsx'

/** Widgets that are several controls: their label names a group. */
const groups = new Set(['cards', 'type', 'web-how', 'choice', 'gpu', 'registry', 'picture', 'own-file', 'yaml'])

function Checkbox({
  id,
  path,
  children,
  rawErrors,
}: Pick<FieldTemplateProps, 'id' | 'children' | 'rawErrors'> & { readonly path: string }) {
  const words = useWords(path)
  return (
    <div className="field check-field">
      {children}
      {words.help !== undefined && (
        <p className="help" id={`${id}__help`}>
          {words.help}
        </p>
      )}
      <FieldErrors id={id} errors={rawErrors ?? []} />
    </div>
  )
}

/** The frame of each field; objects and lists draw themselves. */
export function FieldTemplate({ id, schema, children, hidden, rawErrors }: FieldTemplateProps) {
  const { path, settable, widget, required } = extrasOf(schema)
  if (hidden === true || widget === 'hidden') return <div hidden>{children}</div>
  if (schema.type === 'object' || schema.type === 'array') return children
  if (schema.type === 'boolean') {
    return (
      <Checkbox id={id} path={path} rawErrors={rawErrors ?? []}>
        {children}
      </Checkbox>
    )
  }
  const group = widget !== undefined && groups.has(widget)
  return (
    <FieldFrame
      id={id}
      path={path}
      pointer={pointerOfId(id)}
      settable={settable}
      group={group}
      required={required}
      className={`kind-${String(schema.type)} ${path.replaceAll('.', '-')}`}
      errors={<FieldErrors id={id} errors={rawErrors ?? []} />}
    >
      {children}
    </FieldFrame>
  )
}

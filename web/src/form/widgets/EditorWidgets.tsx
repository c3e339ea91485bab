import type { WidgetProps } from '@rjsf/utils'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { LatePart } from '../../late/LatePart.tsx'
import { useWords } from '../../text/field-words.ts'
import { late } from '../../ui/late.ts'
import { extrasOf } from '../form-schema.ts'
import { pointerOfId } from '../pointers.ts'
import { useTyped } from '../use-typed.ts'
import { describedBy } from './basic-widgets.tsx'

/** Fetched when the first such field is on the screen: an editor is larger than all the rest of the form. */
const FieldEditor = late(() => import('../../editor/FieldEditor.tsx').then((module) => module.default))

function Editor(props: WidgetProps & { readonly path?: string }) {
  const { id, schema, path } = props
  const { path: field, required } = extrasOf(schema)
  const { label } = useWords(field)
  const { value, type } = useTyped(id)
  const text = typeof value === 'string' ? value : ''
  const described = describedBy(props)
  return (
    <div className="field-editor">
      <LatePart fallback={<pre className="field-editor-waiting">{text}</pre>}>
        <FieldEditor
          id={id}
          label={label}
          path={path}
          text={text}
          describedBy={described['aria-describedby']}
          isInvalid={described['aria-invalid'] === true}
          onChange={(typed) => type(typed === '' && !required ? undefined : typed)}
        />
      </LatePart>
    </div>
  )
}

/** A file of the expert's own: a template or whatever its name says. */
export function OwnFileWidget(props: WidgetProps) {
  const pointer = pointerOfId(props.id).replace(/\/content$/, '/path')
  const path = useDraftStore((state) => textAt(state.document, pointer))
  return <Editor {...props} path={path} />
}

/** YAML that does not become a file: a patch, an example's values. */
export function YamlWidget(props: WidgetProps) {
  return <Editor {...props} />
}

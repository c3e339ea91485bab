import { firstItem, type JsonObject, listOf, type OnyxiaGroup, type OnyxiaNode, valueIn } from '@slipway/shared/deploy-forms'
import { usePreviewText } from '../../common/use-preview-text.ts'
import { AnswerInput } from './AnswerInput.tsx'
import { answerOfNode } from './onyxia-answer.ts'
import { YamlInput } from './YamlInput.tsx'

interface OnyxiaNodesProps {
  readonly nodes: readonly OnyxiaNode[]
  readonly schema: JsonObject
  readonly values: unknown
  readonly onChange: (path: readonly (string | number)[], value: unknown) => void
}

const idOf = ({ helmValuesPath }: OnyxiaNode) => `onyxia/${helmValuesPath.join('/')}`

/** Onyxia's fields and groups, in the schema's order, groups inside groups. */
export function OnyxiaNodes({ nodes, ...rest }: OnyxiaNodesProps) {
  return nodes.map((node) => {
    const path = node.helmValuesPath.map(String)
    // An emptied number is not written: it would end the form.
    const write = (value: unknown) => {
      const isEmptied = node.type === 'field' && node.fieldType === 'number field' && value === ''
      if (!isEmptied) rest.onChange(node.helmValuesPath, value)
    }
    if (node.type === 'group') return <Group key={idOf(node)} node={node} {...rest} />
    if (node.fieldType !== 'yaml code block') {
      return <AnswerInput key={idOf(node)} answer={answerOfNode(node, idOf(node), valueIn(rest.values, path))} onChange={write} />
    }
    return (
      <YamlInput key={idOf(node)} id={idOf(node)} title={node.title} help={node.description ?? ''} value={node.value} onChange={write} />
    )
  })
}

interface GroupProps extends Omit<OnyxiaNodesProps, 'nodes'> {
  readonly node: OnyxiaGroup
}

function Group({ node, ...rest }: GroupProps) {
  const t = usePreviewText()
  const { nodes, canAdd, canRemove, description, title } = node
  const path = node.helmValuesPath.map(String)
  const items = listOf(valueIn(rest.values, path))
  return (
    <fieldset className="df-section">
      <legend>{title}</legend>
      {description === undefined ? null : <p className="pv-muted">{description}</p>}
      <OnyxiaNodes nodes={nodes} {...rest} />
      {items === undefined ? null : (
        <div className="df-list-item">
          <button
            type="button"
            className="pv-button"
            disabled={!canAdd}
            onClick={() => rest.onChange(node.helmValuesPath, [...items, firstItem(rest.schema, path)])}
          >
            {t('deployForm.listAddTo', { title })}
          </button>
          <button
            type="button"
            className="pv-button"
            disabled={!canRemove}
            onClick={() => rest.onChange(node.helmValuesPath, items.slice(0, -1))}
          >
            {t('deployForm.listDeleteLast', { title })}
          </button>
        </div>
      )}
    </fieldset>
  )
}

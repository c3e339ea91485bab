import type { OnyxiaField } from '@slipway/shared/deploy-forms'
import type { Answer } from './AnswerInput.tsx'

type DrawnField = Exclude<OnyxiaField, { fieldType: 'yaml code block' }>

/** What is drawn for a field of Onyxia's; `written`: its value as it stands in the values, with its unit. */
export function answerOfNode(node: DrawnField, id: string, written: unknown): Answer {
  const { title, description = '', isReadonly } = node
  const common = { id, label: title, description, choices: [], readOnly: isReadonly }
  switch (node.fieldType) {
    case 'checkbox':
      return { ...common, kind: 'checkbox', value: node.value }
    case 'number field':
      return { ...common, kind: 'number', value: node.value, ...(node.minimum === undefined ? {} : { minimum: node.minimum }) }
    case 'select':
      return { ...common, kind: 'select', choices: node.options, value: node.options[node.selectedOptionIndex] }
    case 'text field':
      return { ...common, kind: node.doRenderAsTextArea ? 'textarea' : node.isSensitive ? 'password' : 'text', value: node.value }
    case 'slider': {
      const { min, max, step, unit } = node
      const range = { minimum: min, maximum: max, ...(step === undefined ? {} : { step }), ...(unit === undefined ? {} : { unit }) }
      return { ...common, kind: 'slider', ...range, value: typeof written === 'number' ? node.value : `${node.value}${unit ?? ''}` }
    }
  }
}

import { isObject, text } from '#base'
import { labelFaults } from '../formats.ts'
import type { Refused } from '../validate.ts'
import * as is from './field-checks.ts'
import { checkFields, field, missing, type Path, refuse, required } from './field-rule.ts'

const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist']
/** Terms about nodes compare numbers, too. */
const nodeOperators = [...operators, 'Gt', 'Lt']

function valueFaults(operator: unknown, values: readonly unknown[], path: Path): readonly Refused[] {
  if ((operator === 'In' || operator === 'NotIn') && values.length === 0) return [missing(path)]
  if ((operator === 'Exists' || operator === 'DoesNotExist') && values.length > 0)
    return [
      refuse(path, (where) =>
        text(`${where} cannot be set with the operator ${operator}.`, `${where} no puede indicarse con el operador ${operator}.`),
      ),
    ]
  if ((operator === 'Gt' || operator === 'Lt') && values.length !== 1)
    return [
      refuse(path, (where) =>
        text(`${where} takes one value with the operator ${operator}.`, `${where} admite un valor con el operador ${operator}.`),
      ),
    ]
  return []
}

function expressionFaults(expression: unknown, path: Path): readonly Refused[] {
  const isOfNodes = path.includes('nodeSelectorTerms') || path.includes('preference')
  const { operator, values } = isObject(expression) ? expression : {}
  return [
    ...checkFields(
      expression,
      [
        required('key', is.labelKey),
        required('operator', is.oneOf(...(isOfNodes ? nodeOperators : operators))),
        field('values.*', is.labelValue),
      ],
      path,
    ),
    ...valueFaults(operator, Array.isArray(values) ? values : [], [...path, 'values']),
  ]
}

/** Selectors by labels, wherever they are in an object: their keys, values and operators. */
export function labelSelectorFaults(part: unknown, path: Path = []): readonly Refused[] {
  if (Array.isArray(part)) return part.flatMap((it, index) => labelSelectorFaults(it, [...path, index]))
  if (!isObject(part)) return []
  return Object.entries(part).flatMap(([key, value]) => {
    const there = [...path, key]
    if (key === 'matchLabels') return labelFaults(value, there)
    if (key === 'matchExpressions' && Array.isArray(value)) return value.flatMap((it, index) => expressionFaults(it, [...there, index]))
    return labelSelectorFaults(value, there)
  })
}

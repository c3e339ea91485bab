import { at, text } from '#base'
import type { Rule } from '../../rule.ts'

/** The helper prints the value between quotes: a list would print as [a b]. */
export const datasetListNoText: Rule = {
  id: 'CH027',
  severity: 'error',
  source: 'platform',
  needs: 'files',
  title: text('The list of datasets is no text', 'La lista de datos no es un texto'),
  why: text(
    'The platform wants one text with commas; a list would be printed in a form that it does not read.',
    'La plataforma quiere un texto con comas; una lista se escribiría de un modo que no entiende.',
  ),
  fix: text('Make it one text: a,b.', 'Conviértela en un texto: a,b.'),
  check: ({ values, profile }) => {
    const list = at(values.data, 'datasets_list')
    if (profile.operator === undefined || typeof list !== 'object' || list === null) return []
    return [
      {
        file: 'values.yaml',
        line: values.lineOf(['datasets_list']),
        field: '/deployValues',
        message: text('datasets_list is a list, not a text.', 'datasets_list es una lista, no un texto.'),
      },
    ]
  },
  examples: {
    breaks: { files: { 'values.yaml': 'datasets_list: [a, b]\n' } },
    keeps: { files: { 'values.yaml': 'datasets_list: a,b\n' } },
  },
}

import { at, text } from '#base'
import { templateLines } from '../../context/template-lines.ts'
import type { Rule } from '../../rule.ts'

/** As the platform's own charts ask for datasets. */
const datasetsList = {
  path: 'datasets_list',
  type: 'string',
  title: 'Dataset list',
  description: 'Dataset IDs, separated by commas (id1, id2). Leave empty for none.',
  default: '',
}

/** The dataset pages of the platform fill in datasets_list; a form without it cannot be filled. */
export const datasetsNotAsked: Rule = {
  id: 'CH025',
  severity: 'warning',
  source: 'platform',
  needs: 'files',
  title: text('Datasets cannot be chosen when deploying', 'No se pueden elegir conjuntos de datos al desplegar'),
  why: text(
    'People list the datasets in the datasets_list field; without it, none are ever mounted.',
    'Los conjuntos de datos se indican en el campo datasets_list; sin él no se monta ninguno.',
  ),
  fix: text(
    'Add the deploy option datasets_list: text, empty by default.',
    'Añade la opción de despliegue datasets_list: texto, vacío por defecto.',
  ),
  check: (context) => {
    const { profile, spec, values, schema } = context
    if (profile.operator === undefined || profile.volumes.datasets === undefined) return []
    const wanted =
      spec === undefined
        ? templateLines(context).some((line) => line.code.includes('.Values.datasets_list'))
        : spec.volumes.some(({ kind }) => kind === 'datasets')
    if (!wanted) return []
    const field = '/deployValues'
    const inForm = profile.catalogues.includes('kubeapps') && at(schema?.data, 'properties', 'datasets_list', 'form') === undefined
    if (at(values.data, 'datasets_list') === undefined)
      return [
        {
          file: 'values.yaml',
          field,
          message: text('values.yaml has no datasets_list.', 'values.yaml no tiene datasets_list.'),
          edits: [{ op: 'add' as const, path: '/deployValues/0', value: datasetsList }],
        },
      ]
    if (!inForm) return []
    return [
      {
        file: 'values.schema.json',
        field,
        message: text('datasets_list is not in the deploy form.', 'datasets_list no está en el formulario de despliegue.'),
      },
    ]
  },
  examples: { breaks: { files: { 'values.yaml': '{}\n' } }, keeps: {} },
}

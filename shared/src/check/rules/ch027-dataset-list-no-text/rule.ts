import { at, text } from '#base'
import type { ChartSpec, SpecEdit } from '#spec'
import type { Report, Rule } from '../../rule.ts'

/** The deploy option, and what makes one text with commas of its list. */
function fieldAndFix(spec: ChartSpec | undefined): Pick<Report, 'field' | 'edits'> {
  const index = spec?.deployValues.findIndex(({ path }) => path === 'datasets_list') ?? -1
  const value = spec?.deployValues[index]
  const field = index < 0 ? '/deployValues' : `/deployValues/${index}`
  if (value?.type !== 'list' || !Array.isArray(value.default)) return { field }
  const edits: readonly SpecEdit[] = [
    { op: 'replace', path: field, value: { ...value, type: 'string', default: value.default.map(String).join(',') } },
  ]
  return { field: `${field}/type`, edits }
}

/** The helper prints the value between quotes: a list would print as [a b]. */
export const datasetListNoText: Rule = {
  id: 'CH027',
  severity: 'error',
  source: 'platform',
  needs: 'files',
  title: text('The dataset list is not a string', 'La lista de conjuntos de datos no es un texto'),
  why: text(
    'The platform expects one string with commas; it cannot read a YAML list.',
    'La plataforma espera un solo texto con comas; no puede leer una lista YAML.',
  ),
  fix: text('Write it as one string: a,b.', 'Escríbela como un solo texto: a,b.'),
  check: ({ values, profile, spec }) => {
    const list = at(values.data, 'datasets_list')
    if (profile.operator === undefined || typeof list !== 'object' || list === null) return []
    return [
      {
        file: 'values.yaml',
        line: values.lineOf(['datasets_list']),
        ...fieldAndFix(spec),
        message: text('datasets_list is a list, not a string.', 'datasets_list es una lista, no un texto.'),
      },
    ]
  },
  examples: {
    breaks: { files: { 'values.yaml': 'datasets_list: [a, b]\n' } },
    keeps: { files: { 'values.yaml': 'datasets_list: a,b\n' } },
  },
}

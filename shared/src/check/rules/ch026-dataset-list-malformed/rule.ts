import { at, text } from '#base'
import type { Rule } from '../../rule.ts'

/** What of a list can be names of datasets, one comma between two. */
function mended(list: string): string {
  return list
    .split(',')
    .map((item) => item.replace(/[^A-Za-z0-9._-]/g, ''))
    .filter(Boolean)
    .join(',')
}

/** The operator removes spaces and splits at commas: a lone space is one dataset without a name. */
export const datasetListMalformed: Rule = {
  id: 'CH026',
  severity: 'error',
  source: 'platform',
  needs: 'files',
  title: text('The list of datasets is not valid', 'La lista de datos no es válida'),
  why: text(
    'The platform would look for a dataset that does not exist, and refuse the install.',
    'La plataforma buscaría un conjunto de datos que no existe y rechazaría la instalación.',
  ),
  fix: text(
    'Identifiers with commas between, nothing else; or leave it empty.',
    'Identificadores separados por comas y nada más; o déjala vacía.',
  ),
  check: ({ values, profile, spec }) => {
    const list = at(values.data, 'datasets_list')
    if (profile.operator === undefined || typeof list !== 'string' || list === '' || /^[A-Za-z0-9._-]+( *, *[A-Za-z0-9._-]+)*$/.test(list))
      return []
    const index = spec?.deployValues.findIndex((value) => value.path === 'datasets_list' && value.type === 'string') ?? -1
    return [
      {
        file: 'values.yaml',
        line: values.lineOf(['datasets_list']),
        field: index < 0 ? '/deployValues' : `/deployValues/${index}`,
        ...(index >= 0 && { edits: [{ op: 'replace' as const, path: `/deployValues/${index}/default`, value: mended(list) }] }),
        message: text(`'${list}' is no list of datasets.`, `'${list}' no es una lista de conjuntos de datos.`),
      },
    ]
  },
  examples: {
    breaks: { files: { 'values.yaml': 'datasets_list: "a,,b"\n' } },
    keeps: { files: { 'values.yaml': 'datasets_list: a, b\n' } },
  },
}

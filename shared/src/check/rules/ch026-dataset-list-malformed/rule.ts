import { datasetIds, datasetListFaults } from '#admit'
import { at, text } from '#base'
import type { Rule } from '../../rule.ts'

/** What of a list can be names of datasets, each once, one comma between two. */
function corrected(list: string): string {
  const ids = datasetIds(list).map((id) => id.replace(/[^A-Za-z0-9._-]/g, ''))
  return [...new Set(ids)].filter(Boolean).join(', ')
}

/** The operator removes spaces and splits at commas: a lone space is one dataset without a name. */
export const datasetListMalformed: Rule = {
  id: 'CH026',
  severity: 'error',
  source: 'platform',
  needs: 'files',
  title: text('The dataset list is invalid', 'La lista de conjuntos de datos no es válida'),
  why: text(
    'The platform would look for a dataset that does not exist, or mount one twice, and the installation would fail.',
    'La plataforma buscaría un conjunto de datos que no existe, o montaría uno dos veces, y la instalación fallaría.',
  ),
  fix: text(
    'Separate the IDs with commas (id1, id2), each only once, or leave the list empty.',
    'Separa los identificadores con comas (id1, id2), cada uno una sola vez, o deja la lista vacía.',
  ),
  check: ({ values, profile, spec }) => {
    const list = at(values.data, 'datasets_list')
    if (profile.operator === undefined || typeof list !== 'string') return []
    const index = spec?.deployValues.findIndex((value) => value.path === 'datasets_list' && value.type === 'string') ?? -1
    return datasetListFaults(list).map((fault) => ({
      file: 'values.yaml',
      line: values.lineOf(['datasets_list']),
      field: index < 0 ? '/deployValues' : `/deployValues/${index}`,
      ...(index >= 0 && { edits: [{ op: 'replace' as const, path: `/deployValues/${index}/default`, value: corrected(list) }] }),
      message: text(`The default '${list}': ${fault.en}`, `El valor por defecto '${list}': ${fault.es}`),
    }))
  },
  examples: {
    breaks: { files: { 'values.yaml': 'datasets_list: "a,,b"\n' } },
    keeps: { files: { 'values.yaml': 'datasets_list: a, b\n' } },
  },
}

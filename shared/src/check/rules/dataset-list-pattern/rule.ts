import { isPatternIn, text, textAt } from '#base'
import { DATASETS_VALUE } from '#generate'
import type { Rule } from '../../rule.ts'

const usual = 'id1, id2'
const tolerant = '^( *[A-Za-z0-9._-]+( *, *[A-Za-z0-9._-]+)* *)?$'

const schema = (pattern: string) =>
  JSON.stringify({ type: 'object', properties: { [DATASETS_VALUE]: { type: 'string', title: 'Datasets', form: true, pattern } } })

/** The operator removes spaces: a pattern that forbids them refuses what the platform takes. */
export const datasetListPattern: Rule = {
  id: 'dataset-list-pattern',
  severity: 'warning',
  source: 'platform',
  needs: 'files',
  title: text('The dataset list does not accept spaces', 'La lista de conjuntos de datos no acepta espacios'),
  why: text(
    'People and dataset pages write a space after each comma, and would see a regular expression as the error.',
    'Las personas y las páginas de conjuntos de datos escriben un espacio tras cada coma, y verían una expresión regular como error.',
  ),
  fix: text('Allow spaces around the commas in the pattern.', 'Admite espacios alrededor de las comas en el patrón.'),
  check: ({ schema: file, profile, spec }) => {
    const pattern = textAt(file?.data, 'properties', DATASETS_VALUE, 'pattern')
    if (profile.operator === undefined || file === undefined || pattern === undefined || isPatternIn(pattern, usual) !== false) return []
    const index = spec?.deployValues.findIndex(({ path }) => path === DATASETS_VALUE) ?? -1
    const field = `/deployValues/${index}/pattern`
    return [
      {
        file: 'values.schema.json',
        line: file.lineOf(['properties', DATASETS_VALUE, 'pattern']),
        ...(index >= 0 && { field, edits: [{ op: 'add' as const, path: field, value: tolerant }] }),
        message: text(`The deploy form rejects '${usual}'.`, `El formulario de despliegue rechaza '${usual}'.`),
      },
    ]
  },
  examples: {
    breaks: { files: { 'values.schema.json': schema('^[a-z0-9]*(,[a-z0-9]+)*$') } },
    keeps: { files: { 'values.schema.json': schema(tolerant) } },
  },
}

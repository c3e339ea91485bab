import { text } from '#base'
import { chartNameSchema } from '#spec'
import type { Rule } from '../../rule.ts'

/** The names of all objects are made from it and cut at 63 characters. */
export const chartName: Rule = {
  id: 'CH029',
  severity: 'error',
  source: 'platform',
  needs: 'files',
  title: text('The chart name is invalid', 'El nombre del chart no es válido'),
  why: text(
    'All object names are derived from it; Kubernetes would reject them, or they would be truncated.',
    'Los nombres de todos los objetos se derivan de él; Kubernetes los rechazaría o quedarían cortados.',
  ),
  fix: text(
    'Use lowercase letters, digits and hyphens, start with a letter, and use at most 53 characters.',
    'Usa minúsculas, cifras y guiones, empieza por una letra y no pases de 53 caracteres.',
  ),
  check: ({ chartYaml }) => {
    const name = chartYaml.data.name
    if (name === undefined || chartNameSchema.safeParse(name).success) return []
    return [
      {
        file: 'Chart.yaml',
        line: chartYaml.lineOf(['name']),
        field: '/chart/name',
        message: text(`'${String(name)}' is not a valid chart name.`, `'${String(name)}' no es un nombre de chart válido.`),
      },
    ]
  },
  examples: { breaks: { files: { 'Chart.yaml': 'name: My_Chart\n' } }, keeps: {} },
}

import { text } from '#base'
import { chartNameSchema } from '#spec'
import type { Rule } from '../../rule.ts'

/** The names of all objects are made from it and cut at 63 characters. */
export const chartName: Rule = {
  id: 'CH029',
  severity: 'error',
  source: 'platform',
  needs: 'files',
  title: text("The chart's name is not usable", 'El nombre del chart no sirve'),
  why: text(
    'The names of all objects are made from it: Kubernetes would refuse them, or they would be cut.',
    'De él se forman los nombres de todos los objetos: Kubernetes los rechazaría o quedarían cortados.',
  ),
  fix: text(
    'Lower-case letters, digits and hyphens, starting with a letter, at most 53 characters.',
    'Minúsculas, cifras y guiones, empezando por una letra, como máximo 53 caracteres.',
  ),
  check: ({ chartYaml }) => {
    const name = chartYaml.data.name
    if (name === undefined || chartNameSchema.safeParse(name).success) return []
    return [
      {
        file: 'Chart.yaml',
        line: chartYaml.lineOf(['name']),
        field: '/chart/name',
        message: text(`'${String(name)}' cannot be a chart's name.`, `'${String(name)}' no puede ser el nombre de un chart.`),
      },
    ]
  },
  examples: { breaks: { files: { 'Chart.yaml': 'name: My_Chart\n' } }, keeps: {} },
}

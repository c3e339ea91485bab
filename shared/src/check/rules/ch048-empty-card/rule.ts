import { text } from '#base'
import type { Rule } from '../../rule.ts'

/** The catalogue shows name, icon and description. */
export const emptyCard: Rule = {
  id: 'CH048',
  severity: 'warning',
  source: 'platform',
  needs: 'files',
  title: text("The chart's catalogue entry is incomplete", 'La entrada del catálogo está incompleta'),
  why: text('People choose charts by their icon and description.', 'Los charts se eligen por su icono y su descripción.'),
  fix: text(
    'Add an icon and one sentence that says what the app is for.',
    'Añade un icono y una frase que diga para qué sirve la aplicación.',
  ),
  check: ({ chartYaml: { data, lineOf } }) => {
    const { icon, description } = data
    const good = typeof icon === 'string' && /^(https?:\/\/|data:image\/)/.test(icon)
    const iconMessage =
      icon === undefined || icon === ''
        ? text('The chart has no icon.', 'El chart no tiene icono.')
        : text('The icon is not a URL.', 'El icono no es una URL.')
    return [
      ...(good ? [] : [{ file: 'Chart.yaml', line: lineOf(['icon']), field: '/chart/icon', message: iconMessage }]),
      ...(typeof description === 'string' && description.trim() !== ''
        ? []
        : [
            {
              file: 'Chart.yaml',
              line: lineOf(['description']),
              field: '/chart/description',
              message: text('The chart has no description.', 'El chart no tiene descripción.'),
            },
          ]),
    ]
  },
  examples: { breaks: { files: { 'Chart.yaml': 'name: demo\nversion: 0.1.0\n' } }, keeps: {} },
}

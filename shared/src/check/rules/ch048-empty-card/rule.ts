import { text } from '#base'
import type { Rule } from '../../rule.ts'

/** The catalogue shows name, icon and description. */
export const emptyCard: Rule = {
  id: 'CH048',
  severity: 'warning',
  source: 'platform',
  needs: 'files',
  title: text('The card in the catalogue looks empty', 'La ficha del catálogo se ve vacía'),
  why: text(
    'People choose by the icon and the description in the catalogue.',
    'La gente elige por el icono y la descripción del catálogo.',
  ),
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
        : text('The icon is no web address.', 'El icono no es una dirección web.')
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

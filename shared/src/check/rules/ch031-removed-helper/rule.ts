import { text } from '#base'
import { calledHelpers, definedHelpers, libraryPrefix } from '../../context/helper-calls.ts'
import type { Rule } from '../../rule.ts'

/** Names that the library lost over the years, and names that it never had. */
export const removedHelper: Rule = {
  id: 'CH031',
  severity: 'error',
  source: 'platform',
  needs: 'files',
  title: text('A helper does not exist', 'Una función auxiliar no existe'),
  why: text(
    "The platform's helpers library no longer has this template, so the chart cannot be rendered.",
    'La biblioteca de la plataforma ya no tiene esta plantilla, así que el chart no se puede generar.',
  ),
  fix: text(
    'Remove the call; annotations now request data, home and desktop.',
    'Quita la llamada; ahora los datos, la carpeta personal y el escritorio se piden con anotaciones.',
  ),
  check: (context) => {
    const prefix = libraryPrefix(context)
    const library = context.profile.helpersLibrary
    if (prefix === undefined || library === undefined) return []
    const known = new Set([...library.helpers, ...definedHelpers(context)])
    return calledHelpers(context)
      .filter(({ name }) => name.startsWith(prefix) && (library.removedHelpers.includes(name) || !known.has(name)))
      .map(({ name, file, line }) => ({ file, line, message: text(`There is no helper ${name}.`, `No existe la función ${name}.`) }))
  },
  examples: { breaks: { files: { 'templates/deployment.yaml': 'x: {{ include "chaimeleon.user-path" . }}\n' } }, keeps: {} },
}

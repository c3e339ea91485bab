import { text } from '#base'
import { calledHelpers, definedHelpers, libraryPrefix } from '../../context/helper-calls.ts'
import type { Rule } from '../../rule.ts'

/** An archive of a repository leaves submodules out, and saving a file's web page saves HTML. */
export const libraryMissing: Rule = {
  id: 'CH032',
  severity: 'error',
  source: 'platform',
  needs: 'files',
  title: text("The platform's helpers library is missing", 'Falta la biblioteca helpers de la plataforma'),
  why: text(
    'The chart uses helpers that none of its files define, so it cannot be rendered.',
    'El chart usa plantillas auxiliares que ninguno de sus archivos define, así que no se puede generar.',
  ),
  fix: text(
    'Add the library to templates/: download the raw file, or fetch the submodule.',
    'Añade la biblioteca a templates/: descarga el archivo en bruto u obtén el submódulo.',
  ),
  check: (context) => {
    const prefix = libraryPrefix(context)
    const library = context.profile.helpersLibrary
    if (prefix === undefined || library === undefined) return []
    const pages = Object.entries(context.files).filter(([file, content]) => file.endsWith('.tpl') && /^\s*<(!doctype|html)/i.test(content))
    const defined = definedHelpers(context)
    const call = calledHelpers(context).find(({ name }) => library.helpers.includes(name) && !defined.has(name))
    const missing = call !== undefined && ![...defined].some((name) => name.startsWith(prefix))
    return [
      ...pages.map(([file]) => ({
        file,
        line: 1,
        message: text(`${file} is a web page, not the library.`, `${file} es una página web, no la biblioteca.`),
      })),
      ...(missing
        ? [
            {
              file: call.file,
              line: call.line,
              message: text(
                `${call.name} is used, but the library is not in the chart.`,
                `Se usa ${call.name}, pero la biblioteca no está en el chart.`,
              ),
            },
          ]
        : []),
    ]
  },
  examples: { breaks: { files: { 'templates/_chaimeleonCommonHelpers.tpl': '<!DOCTYPE html>\n' } }, keeps: {} },
}

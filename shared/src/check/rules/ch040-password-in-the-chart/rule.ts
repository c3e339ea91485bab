import { isObject, type JsonObject, oncePer, text } from '#base'
import type { DataFile } from '../../context/chart-files.ts'
import type { TemplateLine } from '../../context/template-lines.ts'
import { templateFiles } from '../../context/template-lines.ts'
import type { Report, Rule } from '../../rule.ts'

const secretName = /(passw(or)?d|passphrase|secret[-_]?key|api[-_]?key|token)$/i
const literal =
  /^\s*["']?[\w.-]*(passw(or)?d|passphrase|secret[-_]?key|api[-_]?key|token)["']?\s*:\s*["']?[^\s"'{}|>&*#][^"'{}]{2,}["']?\s*$/i

function inValues(file: DataFile, values: JsonObject, path: readonly string[]): Report[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const here = [...path, key]
    if (isObject(value)) return inValues(file, value, here)
    if (typeof value !== 'string' || value === '' || !secretName.test(key)) return []
    const name = here.join('.')
    return [
      {
        file: 'values.yaml',
        line: file.lineOf(here),
        field: '/deployValues',
        message: text(`values.yaml holds a password at ${name}.`, `values.yaml contiene una contraseña en ${name}.`),
      },
    ]
  })
}

/** Only lines of YAML that name a password and give it a literal; anything with braces is computed. */
function inTemplate({ file, line, text: source }: TemplateLine): Report[] {
  if (!literal.test(source) || file.endsWith('.txt')) return []
  return [
    { file, line, message: text(`${file} holds a password at line ${line}.`, `${file} contiene una contraseña en la línea ${line}.`) },
  ]
}

const inFile = oncePer((lines: readonly TemplateLine[]) => lines.flatMap(inTemplate))

/** A published chart is readable by everybody who may read the repository. */
export const passwordInTheChart: Rule = {
  id: 'CH040',
  severity: 'error',
  source: 'platform',
  needs: 'files',
  title: text('A password is written in the chart', 'Hay una contraseña escrita en el chart'),
  why: text(
    'Everybody who can read the chart would know it, in every install.',
    'Todo el que pueda leer el chart la conocería, en cada instalación.',
  ),
  fix: text(
    'Use the random password, or let the deploying user type one.',
    'Usa la contraseña aleatoria, o deja que la escriba quien instala.',
  ),
  check: (context) => [...inValues(context.values, context.values.data, []), ...templateFiles(context).flatMap(inFile)],
  examples: {
    breaks: { files: { 'values.yaml': 'datasets_list: ""\ndatabase:\n  password: hunter22\n' } },
    keeps: { files: { 'values.yaml': 'datasets_list: ""\ndatabase:\n  password: ""\n' } },
  },
}

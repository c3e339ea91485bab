import { isObject, type JsonObject, oncePer, text } from '#base'
import type { DataFile } from '../../context/chart-files.ts'
import type { TemplateLine } from '../../context/template-lines.ts'
import { templateFiles } from '../../context/template-lines.ts'
import type { Report, Rule } from '../../rule.ts'

const secretName = /(passw(or)?d|passphrase|secret[-_]?key|api[-_]?key|token)$/i
const literal =
  /^\s*["']?[\w.-]*(passw(or)?d|passphrase|secret[-_]?key|api[-_]?key|token)["']?\s*:\s*["']?(?<value>[^\s"'{}|>&*#][^"'{}]{2,}?)["']?\s*$/i

/** Words that say: what is below are names of keys, fields, headers or objects. */
const naming = /(keys?|fields?|headers?|names?|refs?|mappings?|columns?|claims?)$/i

/**
 * Whether a text is not a password but a switch, the name of a key or variable (`db-password`, `DB_PASSWORD`), or that of a
 * header (`X-Auth-Token`); `parent` is the key that it is below.
 */
function isNoPassword(value: string, parent: string | undefined): boolean {
  if (/^(true|false|yes|no|on|off|null)$/i.test(value) || (parent !== undefined && naming.test(parent))) return true
  const isHeader = /^[A-Z][A-Za-z]*(-[A-Z][A-Za-z]*)+$/.test(value)
  const isKey = /^[A-Za-z]+([-_.][A-Za-z]+)+$/.test(value) && secretName.test(value)
  // NOTE what is in a Secret is the password, whatever it looks like.
  return parent !== 'stringData' && parent !== 'data' && (isHeader || isKey)
}

function inValues(file: DataFile, values: JsonObject, path: readonly string[]): Report[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const here = [...path, key]
    if (isObject(value)) return inValues(file, value, here)
    if (typeof value !== 'string' || value === '' || !secretName.test(key) || isNoPassword(value, path.at(-1))) return []
    const name = here.join('.')
    return [
      {
        file: 'values.yaml',
        line: file.lineOf(here),
        field: '/deployValues',
        message: text(`values.yaml contains a password at ${name}.`, `values.yaml contiene una contraseña en ${name}.`),
      },
    ]
  })
}

/** The key that a line of YAML is below. */
function parentOf(lines: readonly TemplateLine[], { line, text: source }: TemplateLine): string | undefined {
  const indent = source.search(/\S/)
  const above = lines.slice(0, line - 1).findLast((it) => /\S/.test(it.text) && it.text.search(/\S/) < indent)
  return /^\s*["']?([\w.-]+)["']?\s*:/.exec(above?.text ?? '')?.[1]
}

/** Only lines of YAML that name a password and give it a literal; anything with braces is computed. */
const inFile = oncePer((lines: readonly TemplateLine[]): readonly Report[] =>
  lines.flatMap((it) => {
    const { file, line, text: source } = it
    const value = file.endsWith('.txt') ? undefined : literal.exec(source)?.groups?.value
    if (value === undefined || isNoPassword(value, parentOf(lines, it))) return []
    return [
      { file, line, message: text(`${file} contains a password on line ${line}.`, `${file} contiene una contraseña en la línea ${line}.`) },
    ]
  }),
)

/** A published chart is readable by everybody who may read the repository. */
export const passwordInTheChart: Rule = {
  id: 'CH040',
  severity: 'error',
  source: 'platform',
  needs: 'files',
  title: text('The chart contains a password', 'El chart contiene una contraseña'),
  why: text(
    'Everyone who can read the chart would know the password of every release.',
    'Quien pueda leer el chart conocería la contraseña de todas las releases.',
  ),
  fix: text('Use a generated password, or ask for one when deploying.', 'Usa una contraseña generada, o pídela al desplegar.'),
  check: (context) => [...inValues(context.values, context.values.data, []), ...templateFiles(context).flatMap(inFile)],
  examples: {
    breaks: { files: { 'values.yaml': 'datasets_list: ""\ndatabase:\n  password: hunter22\n' } },
    keeps: { files: { 'values.yaml': 'datasets_list: ""\ndatabase:\n  password: ""\n' } },
  },
}

import { type JsonObject, oncePer, remember, text } from '#base'
import { fieldOfValue } from '../../context/field-of-value.ts'
import type { Rule } from '../../rule.ts'
import { disagreements, jsonError } from './disagreements.ts'

/** Helm validates the defaults at every install, so a default that the schema refuses stops everybody. */
export const schemaAgainstValues: Rule = {
  id: 'CH028',
  severity: 'error',
  source: 'platform',
  needs: 'files',
  title: text('The deploy form and values.yaml disagree', 'El formulario de despliegue y values.yaml no coinciden'),
  why: text(
    'Helm validates the values against the schema, so the installation would fail.',
    'Helm valida los valores con el esquema, así que la instalación fallaría.',
  ),
  fix: text(
    'Use the same default in both, and make sure that the schema allows it.',
    'Usa el mismo valor por defecto en ambos y asegúrate de que el esquema lo admite.',
  ),
  check: ({ schema, values, files, spec, caches }) => {
    const file = 'values.schema.json'
    if (schema === undefined) return []
    const { broken } = readAsJson(files[file] ?? '', caches)
    if (broken !== undefined)
      return [{ file, message: text(`${file} is not valid JSON: ${broken}.`, `${file} no es JSON válido: ${broken}.`) }]
    return between(schema.data)(values.data).map(({ path, severity, message }) => ({
      file: 'values.yaml',
      line: values.lineOf(path),
      field: fieldOfValue(spec, path),
      severity,
      message,
    }))
  },
  examples: {
    breaks: {
      files: {
        'values.yaml': 'size: huge\ndatasets_list: ""\n',
        'values.schema.json': '{"properties":{"size":{"type":"string","enum":["small","large"]}}}',
      },
    },
    keeps: {
      files: {
        'values.yaml': 'size: small\ndatasets_list: ""\n',
        'values.schema.json': '{"properties":{"size":{"type":"string","enum":["small","large"]}}}',
      },
    },
  },
}

/** Most keystrokes change neither file. */
const readAsJson = remember((source: string) => ({ broken: jsonError(source) }), { key: (source) => source, limit: 4 })
const between = oncePer((schema: JsonObject) => oncePer((values: JsonObject) => disagreements(schema, values, [])))

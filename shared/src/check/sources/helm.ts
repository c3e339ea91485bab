import { pathOf, text } from '#base'
import { describeEngineError, type EngineError, type Linted } from '#render'
import { isLibrary } from '../context/chart-type.ts'
import type { CheckContext } from '../context/check-context.ts'
import { fieldOfValue } from '../context/field-of-value.ts'
import type { Finding } from '../finding.ts'
import type { Placer } from '../place.ts'

const why = {
  render: text(
    'Helm cannot render the chart, so nobody can install it.',
    'Helm no puede generar el chart, así que nadie puede instalarlo.',
  ),
  lint: text(
    '`helm lint --strict` reports this, and repositories and reviewers run it.',
    'Lo indica `helm lint --strict`, que ejecutan repositorios y personas que revisan.',
  ),
}
const fix = {
  render: text(
    'Correct the line that the message names, or the field that produces it.',
    'Corrige la línea que indica el mensaje, o el campo que la produce.',
  ),
  lint: text('Correct the part that the message names.', 'Corrige la parte que indica el mensaje.'),
}

function fromError(error: EngineError, { chartYaml, spec, values }: CheckContext, place: Placer): readonly Finding[] {
  const placeOfValue = (path: string[]) => place({ file: 'values.yaml', line: values.lineOf(path), field: fieldOfValue(spec, path) })
  const base = { rule: 'helm-render', severity: 'error', source: 'helm', why: why.render, fix: fix.render } as const
  if (error.values !== undefined && error.values.length > 0)
    return error.values.map(({ chart, pointer, message }) => ({
      ...base,
      message: text(
        `The chart's schema rejects the value ${pointer || '/'}: ${message}`,
        `El esquema del chart rechaza el valor ${pointer || '/'}: ${message}`,
      ),
      ...placeOfValue(chart === chartYaml.data.name ? pathOf(pointer) : [chart, ...pathOf(pointer)]),
    }))
  const { file, kind } = error
  // NOTE for a manifest that is not YAML the line counts in what was printed, which no field made.
  const line = kind === 'manifest' ? undefined : error.line
  const words = describeEngineError(error)
  const first = error.message.split('\n')[0] ?? error.message
  return [
    {
      ...base,
      message: text(`${words.en} Helm says: ${first}`, `${words.es} Helm dice: ${first}`),
      ...place({ ...(file !== undefined && { file }), ...(line !== undefined && { line }) }),
    },
  ]
}

/** `templates/` alone, or an empty path, names no file. */
function lintPlace(path: string): { file?: string } {
  return path === '' || path.endsWith('/') ? {} : { file: path }
}

/** Whether a message of lint is the error of rendering over again: of the templates, or of values that a schema refuses. */
function repeats({ severity, path }: Linted['messages'][number], { values }: EngineError): boolean {
  if (severity !== 'error') return false
  return path.startsWith('templates') || (path === 'values.yaml' && values !== undefined && values.length > 0)
}

/**
 * What Helm says, in its own words: the error of rendering, and lint's messages that the error does not say already. A
 * library chart cannot be installed, and need not render.
 */
export function checkHelm(
  chart: { readonly engineError?: EngineError | undefined; readonly linted?: Linted | undefined },
  context: CheckContext,
  place: Placer,
): readonly Finding[] {
  const error = isLibrary(context) ? undefined : chart.engineError
  const failed = error === undefined ? [] : fromError(error, context, place)
  const messages = (chart.linted?.messages ?? []).filter((message) => error === undefined || !repeats(message, error))
  return [
    ...failed,
    ...messages.map(
      ({ severity, path, message }): Finding => ({
        rule: 'helm-lint',
        severity,
        source: 'helm',
        message: text(`helm lint: ${message}`, `helm lint: ${message}`),
        why: why.lint,
        fix: fix.lint,
        ...place(lintPlace(path)),
      }),
    ),
  ]
}

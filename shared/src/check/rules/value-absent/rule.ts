import { text } from '#base'
import { valueUse } from '../../context/value-use.ts'
import type { Rule } from '../../rule.ts'

/** A value without a default is nil in the template, which prints nothing or fails. */
export const valueAbsent: Rule = {
  id: 'value-absent',
  severity: 'info',
  source: 'practice',
  needs: 'files',
  title: text('A template reads a value that has no default', 'Una plantilla lee un valor sin valor por defecto'),
  why: text(
    'People who deploy the chart cannot know about it, and the template may fail without it.',
    'Quien despliega el chart no puede saber de él, y sin él la plantilla puede fallar.',
  ),
  fix: text('Add it to values.yaml with a default.', 'Añádelo a values.yaml con un valor por defecto.'),
  check: (context) =>
    valueUse(context).absent.map(({ path, file, line }) => ({
      file,
      line,
      message: text(`${path.join('.')} is not in values.yaml.`, `${path.join('.')} no está en values.yaml.`),
    })),
  examples: { breaks: { files: { 'templates/env.yaml': '{{ .Values.datasets_list }}{{ .Values.missing }}\n' } }, keeps: {} },
}

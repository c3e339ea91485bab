import { at, text } from '#base'
import type { CheckContext } from '../../context/check-context.ts'
import { valueUse } from '../../context/value-use.ts'
import type { Report, Rule } from '../../rule.ts'

/** What the author would ask the user, and the chart does not, because no field and no file of the chart's uses the answer. */
function leftOut({ spec, values }: CheckContext): Report[] {
  if (values.error !== undefined) return []
  return (spec?.deployValues ?? []).flatMap(({ path }, index): Report[] => {
    if (at(values.data, ...path.split('.')) !== undefined) return []
    const field = `/deployValues/${index}`
    const message = text(
      `Nothing in the chart uses ${path}, so it is not in the deploy form.`,
      `Nada en el chart usa ${path}, así que no está en el formulario de despliegue.`,
    )
    return [{ field, message, edits: [{ op: 'remove', path: field }] }]
  })
}

/** Found by the texts of the templates: a value that only a computed name reaches is not seen. */
export const valueUnused: Rule = {
  id: 'value-unused',
  severity: 'warning',
  source: 'practice',
  needs: 'files',
  title: text('A value is not used', 'Un valor no se usa'),
  why: text(
    'People who deploy the chart would set it and wonder why nothing changes.',
    'Quien despliega el chart lo cambiaría y se preguntaría por qué no pasa nada.',
  ),
  fix: text('Use it in a field or a template, or remove it.', 'Úsalo en un campo o en una plantilla, o quítalo.'),
  check: (context) => [
    ...leftOut(context),
    ...valueUse(context).unused.map((path) => ({
      file: 'values.yaml',
      line: context.values.lineOf(path),
      field: '/deployValues',
      message: text(`No template reads ${path.join('.')}.`, `Ninguna plantilla lee ${path.join('.')}.`),
    })),
  ],
  examples: { breaks: { files: { 'values.yaml': 'datasets_list: ""\nforgotten: 1\n' } }, keeps: {} },
}

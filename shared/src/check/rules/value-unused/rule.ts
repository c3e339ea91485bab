import { text } from '#base'
import { valueUse } from '../../context/value-use.ts'
import type { Rule } from '../../rule.ts'

/** Found by the texts of the templates: a value that only a computed name reaches is not seen. */
export const valueUnused: Rule = {
  id: 'value-unused',
  severity: 'warning',
  source: 'practice',
  needs: 'files',
  title: text('A value does nothing', 'Un valor no hace nada'),
  why: text(
    'Who installs the chart would set it and wonder why nothing changes.',
    'Quien instale el chart lo cambiaría y se preguntaría por qué no pasa nada.',
  ),
  fix: text('Use it in a template, or remove it from values.yaml.', 'Úsalo en una plantilla, o quítalo de values.yaml.'),
  check: (context) =>
    valueUse(context).unused.map((path) => ({
      file: 'values.yaml',
      line: context.values.lineOf(path),
      field: '/deployValues',
      message: text(`No template reads ${path.join('.')}.`, `Ninguna plantilla lee ${path.join('.')}.`),
    })),
  examples: { breaks: { files: { 'values.yaml': 'datasets_list: ""\nforgotten: 1\n' } }, keeps: {} },
}

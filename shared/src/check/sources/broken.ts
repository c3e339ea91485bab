import { text } from '#base'
import type { CheckContext } from '../context/check-context.ts'
import type { Finding } from '../finding.ts'
import { fileOf, type Placer } from '../place.ts'

/** Manifests that render but are no YAML. */
export function checkBroken(context: CheckContext, place: Placer): readonly Finding[] {
  return context.broken.map(({ source, line, message }) => ({
    rule: 'manifest-yaml',
    severity: 'error',
    source: 'helm',
    message: text(
      `${fileOf(source)} renders to something that is no YAML, at its line ${line}: ${message}`,
      `${fileOf(source)} produce algo que no es YAML, en su línea ${line}: ${message}`,
    ),
    why: text(
      'Helm refuses to install a chart whose manifests it cannot read.',
      'Helm no instala un chart cuyos manifiestos no puede leer.',
    ),
    fix: text('Look at the indentation and the quotes of that template.', 'Mira el sangrado y las comillas de esa plantilla.'),
    ...place({ file: fileOf(source) }),
  }))
}

import { text } from '#base'
import type { CheckContext } from '../context/check-context.ts'
import type { Finding } from '../finding.ts'
import { fileOf, type Placer } from '../place.ts'

/** Manifests that render but are not YAML. */
export function checkBroken(context: CheckContext, place: Placer): readonly Finding[] {
  return context.broken.map(({ source, line, message }) => ({
    rule: 'manifest-yaml',
    severity: 'error',
    source: 'helm',
    message: text(
      `${fileOf(source)} does not render to valid YAML (line ${line} of the result): ${message}`,
      `${fileOf(source)} no genera YAML válido (línea ${line} del resultado): ${message}`,
    ),
    why: text('Helm does not install a chart whose manifests it cannot read.', 'Helm no instala un chart cuyos manifiestos no puede leer.'),
    fix: text('Check the indentation and the quotes in that template.', 'Comprueba el sangrado y las comillas de esa plantilla.'),
    ...place({ file: fileOf(source) }),
  }))
}

import { type Localized, text } from '#base'
import type { Inspected, InspectWarning } from '#render'
import type { Finding } from '../finding.ts'
import type { Placer } from '../place.ts'

/** What is added to the sentence; also for the page of all rules. */
export const loaderWords = {
  rule: 'helm-loader',
  severity: 'warning',
  source: 'helm',
  why: text(
    'Helm accepts the chart without a message, but other versions may not, or it may read something unexpected.',
    'Helm acepta el chart sin avisar, pero puede que otras versiones no lo acepten o que lea algo inesperado.',
  ),
  fix: text('Correct the part that the message names.', 'Corrige la parte que indica el mensaje.'),
} as const

function sentence({ kind, file, key }: InspectWarning): Localized {
  switch (kind) {
    case 'large-file':
      return text(
        `${file} is larger than 5 MiB: Helm 4 accepts it, Helm 3 does not.`,
        `${file} ocupa más de 5 MiB: Helm 4 lo acepta, Helm 3 no.`,
      )
    case 'duplicate-key':
      return text(
        `${file} has the key ${key ?? ''} twice: Helm uses the last one.`,
        `${file} tiene la clave ${key ?? ''} dos veces: Helm usa la última.`,
      )
    case 'old-requirements':
      return text(
        `${file} uses apiVersion v1; with v2, dependencies belong in Chart.yaml.`,
        `${file} usa apiVersion v1; con v2, las dependencias van en Chart.yaml.`,
      )
  }
}

function findingOf(message: Localized, place: ReturnType<Placer>): Finding {
  const { rule, severity, source, why, fix } = loaderWords
  return { rule, severity, source, message, why, fix, ...place }
}

/** What Helm's loader takes in silence, and what it refuses where nothing was rendered that could say so. */
export function checkLoaded(inspected: Inspected | undefined, { isSaid, place }: { isSaid: boolean; place: Placer }): readonly Finding[] {
  if (inspected === undefined) return []
  const { refusal, warnings } = inspected
  const found = warnings.map((warning) =>
    findingOf(sentence(warning), place({ file: warning.file, ...(warning.line === undefined ? {} : { line: warning.line }) })),
  )
  if (refusal === undefined || isSaid) return found
  const { file, line, message } = refusal
  const refused = findingOf(
    text(`Helm rejects the chart: ${message}`, `Helm rechaza el chart: ${message}`),
    place({ ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) }),
  )
  return [{ ...refused, severity: 'error' }, ...found]
}

import { text } from '#base'
import { chartVersionSchema, nextVersion } from '#spec'
import type { Report, Rule } from '../../rule.ts'

/** A published version never changes: repositories refuse it, and people rely on it. */
export const chartVersion: Rule = {
  id: 'CH030',
  severity: 'error',
  source: 'platform',
  needs: 'files',
  title: text("The chart's version cannot be published", 'La versión del chart no se puede publicar'),
  why: text(
    'Repositories take each version once, and only in the form of SemVer.',
    'Los repositorios aceptan cada versión una vez, y solo en la forma de SemVer.',
  ),
  fix: text('Raise the version: three numbers with dots, e.g. 0.1.1.', 'Sube la versión: tres números con puntos, p. ej. 0.1.1.'),
  check: ({ chartYaml, published }): Report[] => {
    const version = chartYaml.data.version
    if (typeof version !== 'string') return []
    const place = { file: 'Chart.yaml', line: chartYaml.lineOf(['version']), field: '/chart/version' }
    if (!chartVersionSchema.safeParse(version).success)
      return [{ ...place, message: text(`'${version}' is no version.`, `'${version}' no es una versión.`) }]
    if (!published.includes(version)) return []
    const next = nextVersion(version, 'patch')
    return [
      {
        ...place,
        severity: 'warning',
        message: text(`${version} is published already.`, `${version} ya está publicada.`),
        ...(next !== undefined && { edits: [{ op: 'replace', path: '/chart/version', value: next }] }),
      },
    ]
  },
  examples: { breaks: { published: ['0.1.0'] }, keeps: { published: ['0.0.9'] } },
}

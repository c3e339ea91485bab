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
    'Repositories accept each version only once, and only SemVer versions.',
    'Los repositorios aceptan cada versión una sola vez, y solo versiones SemVer.',
  ),
  fix: text(
    'Increase the version: three numbers separated by dots, for example 0.1.1.',
    'Aumenta la versión: tres números separados por puntos, por ejemplo 0.1.1.',
  ),
  check: ({ chartYaml, published }): Report[] => {
    const version = chartYaml.data.version
    if (typeof version !== 'string') return []
    const place = { file: 'Chart.yaml', line: chartYaml.lineOf(['version']), field: '/chart/version' }
    if (!chartVersionSchema.safeParse(version).success)
      return [{ ...place, message: text(`'${version}' is not a valid version.`, `'${version}' no es una versión válida.`) }]
    if (!published.includes(version)) return []
    const next = nextVersion(version, 'patch')
    return [
      {
        ...place,
        severity: 'warning',
        message: text(`${version} is already published.`, `${version} ya está publicada.`),
        ...(next !== undefined && { edits: [{ op: 'replace', path: '/chart/version', value: next }] }),
      },
    ]
  },
  examples: { breaks: { published: ['0.1.0'] }, keeps: { published: ['0.0.9'] } },
}

import type { Problem, ProblemPlace } from '@slipway/shared/base'
import type { Finding } from '@slipway/shared/check'

/** The spec names a platform that is not there. */
export function profileUnknown(id: string, known: readonly string[]): Problem {
  const message = `There is no platform ${JSON.stringify(id.slice(0, 100))}.`
  return {
    category: 'invalid',
    type: 'profile-unknown',
    title: 'Unknown platform',
    detail: message,
    fix: `Use one of: ${known.join(', ')}.`,
    es: {
      title: 'Plataforma desconocida',
      detail: `No hay ninguna plataforma ${JSON.stringify(id.slice(0, 100))}.`,
      fix: `Usa una de estas: ${known.join(', ')}.`,
    },
    places: [{ pointer: '/profile', message }],
  }
}

/** The chart has findings that are errors. */
export function chartRefused(findings: readonly Finding[]): Problem {
  const errors = findings.filter((finding) => finding.severity === 'error' && finding.silenced === undefined)
  const [first] = errors
  return {
    category: 'invalid',
    type: 'chart-refused',
    title: errors.length === 1 ? 'The chart has an error' : `The chart has ${errors.length} errors`,
    detail: first === undefined ? 'Helm refuses the chart.' : first.message.en,
    fix: first === undefined ? 'See the problems tab.' : first.fix.en,
    es: {
      title: errors.length === 1 ? 'El chart tiene un error' : `El chart tiene ${errors.length} errores`,
      detail: first === undefined ? 'Helm rechaza el chart.' : first.message.es,
      fix: first === undefined ? 'Mira la pestaña de problemas.' : first.fix.es,
    },
    places: errors.slice(0, 100).map(placeOf),
  }
}

function placeOf({ pointer, file, line, message, rule }: Finding): ProblemPlace {
  return {
    ...(pointer === undefined ? {} : { pointer }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    message: `${message.en} (${rule})`,
  }
}

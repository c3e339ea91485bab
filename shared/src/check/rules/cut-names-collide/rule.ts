import { text, textAt } from '#base'
import { templateLines } from '../../context/template-lines.ts'
import { workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** From this length on, little of a release's name is left when the name of an object is cut at 63 characters, or 52. */
const long = { CronJob: 40, other: 43 }
const longName = 'a'.repeat(43)

/** Whether the chart cuts names, and puts nothing of the whole name (a hash) into what is left. */
function cutsPlainly(codes: readonly string[]): boolean {
  return (
    codes.some((code) => /\btrunc\s+\d/.test(code)) && !codes.some((code) => /\b(sha\d+sum|adler32sum|sha1sum)\b[^}]*\btrunc\b/.test(code))
  )
}

/** The end of a long name is cut, and the end is where the release is. */
export const cutNamesCollide: Rule = {
  id: 'cut-names-collide',
  severity: 'warning',
  source: 'practice',
  needs: 'manifests',
  title: text('Names of two releases can be the same', 'Los nombres de dos instalaciones pueden coincidir'),
  why: text(
    "With a long chart name, the cut takes away the end of the release's name: two releases get the same object, and the second install fails.",
    'Con un nombre de chart largo, el corte se lleva el final del nombre de la instalación: dos instalaciones obtienen el mismo objeto y la segunda falla.',
  ),
  fix: text(
    'Shorten the chart name, or put a short hash of the release into names that are cut.',
    'Acorta el nombre del chart, o pon un hash corto de la instalación en los nombres que se cortan.',
  ),
  check: (context) => {
    const { manifests, chartYaml, release } = context
    const chart = textAt(chartYaml.data, 'name') ?? ''
    if (release === undefined || !cutsPlainly(templateLines(context).map(({ code }) => code))) return []
    return manifests
      .filter(({ kind, name }) => chart.length >= (kind === 'CronJob' ? long.CronJob : long.other) && name.startsWith(`${chart}-`))
      .slice(0, 1)
      .map((manifest) => ({
        manifest,
        path: ['metadata', 'name'],
        field: '/chart/name',
        message: text(
          `The chart's name has ${chart.length} characters: only ${Math.max(62 - chart.length, 0)} are left for the release.`,
          `El nombre del chart tiene ${chart.length} caracteres: solo quedan ${Math.max(62 - chart.length, 0)} para la instalación.`,
        ),
      }))
  },
  examples: {
    breaks: {
      files: {
        'Chart.yaml': `name: ${longName}\n`,
        'templates/_helpers.tpl': '{{ printf "%s-%s" .Chart.Name .Release.Name | trunc 63 }}\n',
      },
      objects: workstation({ 'Service#/metadata/name': `${longName}-lab` }),
    },
    keeps: {
      files: { 'templates/_helpers.tpl': '{{ printf "%s-%s" .Chart.Name .Release.Name | trunc 63 }}\n' },
    },
  },
}

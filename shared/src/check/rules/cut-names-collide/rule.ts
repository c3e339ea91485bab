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
  title: text('Objects of two releases can get the same name', 'Los objetos de dos releases pueden llamarse igual'),
  why: text(
    'With a long chart name, truncating removes the end of the release name. Two releases then share an object, and the second installation fails.',
    'Con un nombre de chart largo, al cortar se pierde el final del nombre de la release. Dos releases comparten entonces un objeto y la segunda instalación falla.',
  ),
  fix: text(
    'Shorten the chart name, or add a short hash of the release name to truncated names.',
    'Acorta el nombre del chart, o añade un hash corto del nombre de la release a los nombres cortados.',
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
          `The chart name has ${chart.length} characters, which leaves only ${Math.max(62 - chart.length, 0)} for the release name.`,
          `El nombre del chart tiene ${chart.length} caracteres, así que solo quedan ${Math.max(62 - chart.length, 0)} para el de la release.`,
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

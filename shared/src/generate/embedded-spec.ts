import { strFromU8, strToU8 } from 'fflate'
import { err, type Problem, sha256Of } from '#base'
import { findProfile } from '#profile'
import { type ChartSpec, parseSpecText, specFileText } from '#spec'
import { generateChart } from './generate-chart.ts'

/** Where a chart keeps the spec that it was made from. Helm reads nothing in it, and it is ordinary YAML. */
export const EMBEDDED_SPEC = 'chart-spec.yaml'

/** A spec file is far smaller; a larger one is not read. */
const mostCharacters = 20 * 1024 * 1024

/** What takes a moment to digest; the files of a larger chart are compared at once. */
const mostDigested = 8 * 1024 * 1024

/** The parts of a chart that matter here: text files, and the others as base64. */
interface Contents {
  readonly files: Readonly<Record<string, string>>
  readonly binaries?: Readonly<Record<string, string>> | undefined
}

/** What a chart says of the spec that it was made from. */
export type EmbeddedSpec =
  | { readonly kind: 'none' }
  /** It has the file, but not with a spec in it. */
  | { readonly kind: 'unreadable'; readonly problem: Problem }
  | {
      readonly kind: 'spec'
      readonly spec: ChartSpec
      /** The files that somebody changed, added or removed since; sorted. */
      readonly edited: readonly string[]
    }

/** The chart with the spec that it was made from, and the digest of its other files. */
export function withEmbeddedSpec<T extends Contents>(chart: T, spec: ChartSpec): T {
  const head = `# The spec that this chart was made from. Slipway opens it again, also from the packed chart.\n# files: sha256:${digestOf(chart)}\n`
  return { ...chart, files: { ...chart.files, [EMBEDDED_SPEC]: head + specFileText(spec) } }
}

/**
 * The spec in a chart. It is read like any spec file, because anybody can have written it. Where the digest is not that
 * of the chart's files, those that differ from what the spec generates are named.
 */
export function readEmbeddedSpec(chart: Contents): EmbeddedSpec {
  const text = Object.hasOwn(chart.files, EMBEDDED_SPEC) ? chart.files[EMBEDDED_SPEC] : undefined
  if (text === undefined) return { kind: 'none' }
  const parsed = text.length > mostCharacters ? err(tooLarge()) : parseSpecText(text)
  if (!parsed.ok) return { kind: 'unreadable', problem: parsed.error }
  const spec = parsed.value
  const profile = findProfile(spec.profile)
  if (profile === undefined) return { kind: 'unreadable', problem: profileUnknown(spec.profile) }
  const digest = /^# files: sha256:([0-9a-f]{64})$/m.exec(text.slice(0, 1_000))?.[1]
  const isAsMade = digest !== undefined && sizeOf(chart) <= mostDigested && digest === digestOf(chart)
  return { kind: 'spec', spec, edited: isAsMade ? [] : editedFiles(chart, generateChart(spec, profile)) }
}

function digestOf(chart: Contents): string {
  return sha256Of(JSON.stringify(Object.entries(contentsOf(chart)).sort(([one], [other]) => (one < other ? -1 : 1))))
}

function sizeOf(chart: Contents): number {
  return Object.values(contentsOf(chart)).reduce((sum, content) => sum + content.length, 0)
}

/** Never packed, or only there because of the export. */
const besideTheChart = /^(\.helmignore|\.gitignore|\.gitmodules|\.github\/.*)$/

/** Of browsers and Node alike; this package has the types of neither. */
declare function atob(base64: string): string

/** The bytes of all files, a character each: a picture that is text (SVG) is read back as text. */
function contentsOf({ files, binaries = {} }: Contents): Record<string, string> {
  const texts = Object.entries(files).map(([path, text]) => [path, strFromU8(strToU8(text), true)] as const)
  const all = [...texts, ...Object.entries(binaries).map(([path, base64]) => [path, atob(base64)] as const)]
  return Object.fromEntries(all.filter(([path]) => path !== EMBEDDED_SPEC && !besideTheChart.test(path)))
}

function editedFiles(chart: Contents, generated: Contents): readonly string[] {
  const [here, made] = [contentsOf(chart), contentsOf(generated)]
  const paths = [...new Set([...Object.keys(here), ...Object.keys(made)])].sort()
  return paths.filter((path) => here[path] !== made[path])
}

function tooLarge(): Problem {
  return {
    category: 'too-large',
    type: 'embedded-spec-too-large',
    title: 'The spec in this chart is too large',
    detail: `${EMBEDDED_SPEC} is larger than 20 MiB.`,
    fix: 'Start a draft from the chart’s metadata instead.',
    es: {
      title: 'La especificación de este chart es demasiado grande',
      detail: `${EMBEDDED_SPEC} ocupa más de 20 MiB.`,
      fix: 'Empieza un borrador con los metadatos del chart.',
    },
  }
}

function profileUnknown(id: string): Problem {
  return {
    category: 'invalid',
    type: 'embedded-spec-profile',
    title: 'The spec in this chart is for an unknown platform',
    detail: `There is no platform profile ${JSON.stringify(id)} here.`,
    fix: 'Open it in a Slipway that knows the platform.',
    es: {
      title: 'La especificación de este chart es para una plataforma desconocida',
      detail: `Aquí no hay ningún perfil de plataforma ${JSON.stringify(id)}.`,
      fix: 'Ábrela en un Slipway que conozca la plataforma.',
    },
  }
}

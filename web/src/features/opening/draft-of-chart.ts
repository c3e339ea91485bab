import type { Localized, Pointer } from '@slipway/shared/base'
import { type Profile, profiles } from '@slipway/shared/profile'
import { type ChartSpec, chartSpecSchema, describeIssue, newSpec } from '@slipway/shared/spec'
import { type SpecDocument, setAt } from '../../draft/document.ts'
import { imageOf } from './image-of-values.ts'
import type { OpenedChart } from './opened-chart.ts'

/** A field of the spec with what the chart has for it. */
export interface Taken {
  readonly pointer: Pointer
  readonly value: unknown
  /** The field whose name is before it, where that is not the pointer's own. */
  readonly named?: Pointer
  /** How people read it, where it is more than a text or a list. */
  readonly shown?: string
}

/** A field that the chart has, in a way that the form does not take. */
export interface Refused extends Taken {
  readonly why: Localized
}

/** What a chart has besides its metadata; none of it is in the draft. */
export interface LeftOut {
  readonly what: 'templates' | 'values' | 'subcharts' | 'crds' | 'others'
  readonly names: readonly string[]
}

export interface ChartDraft {
  readonly document: SpecDocument
  readonly type: ChartSpec['type']
  readonly taken: readonly Taken[]
  readonly refused: readonly Refused[]
  readonly left: readonly LeftOut[]
}

const fields = chartSpecSchema.shape.chart.shape

/** A new draft with a foreign chart's metadata, and what was and was not taken over. */
export function draftOfChart(chart: OpenedChart): ChartDraft {
  const profile = profiles[0]
  if (profile === undefined) throw new Error('No platform profile is registered')
  const type = guessType(chart)
  const candidates = [...metadataOf(chart.metadata), ...imageFields(chart, profile)]
  const taken = candidates.filter((field): field is Taken => !('why' in field))
  const refused = candidates.filter((field): field is Refused => 'why' in field)
  const document = taken.reduce<SpecDocument>((draft, { pointer, value }) => setAt(draft, pointer, value), { ...newSpec(profile, type) })
  return { document, type, taken, refused, left: leftOut(chart) }
}

function metadataOf(metadata: OpenedChart['metadata']): (Taken | Refused)[] {
  const found = { ...metadata, ...spelled(metadata) }
  return Object.entries(fields).flatMap(([key, field]): (Taken | Refused)[] => {
    const value: unknown = Reflect.get(found, key)
    if (value === undefined || value === null || value === '' || key === 'readme') return []
    const parsed = field.safeParse(value)
    const pointer = `/chart/${key}`
    if (parsed.success) return [{ pointer, value: parsed.data, ...(key === 'icon' ? { shown: shownIcon(metadata.icon) } : {}) }]
    const issue = parsed.error.issues[0]
    return issue === undefined ? [] : [{ pointer, value, why: describeIssue(issue) }]
  })
}

// Chart.yaml's way of writing a field, as the spec writes it.
function spelled({ version, appVersion, annotations, icon }: OpenedChart['metadata']): Record<string, unknown> {
  const pairs = typeof annotations === 'object' && annotations !== null ? Object.entries(annotations) : []
  return {
    version: version === undefined ? undefined : String(version),
    appVersion: appVersion === undefined || appVersion === null ? undefined : String(appVersion),
    annotations: pairs.length === 0 ? undefined : pairs.map(([name, value]) => ({ name, value: String(value) })),
    icon: typeof icon === 'string' && icon !== '' ? iconOf(icon) : undefined,
  }
}

function iconOf(address: string): unknown {
  const [, type, base64] = /^data:image\/(png|jpeg|svg\+xml|webp);base64,(.+)$/.exec(address) ?? []
  if (type === undefined) return { from: 'url', url: address }
  return { from: 'upload', fileName: `icon.${type === 'svg+xml' ? 'svg' : type}`, base64 }
}

function shownIcon(icon: unknown): string {
  return typeof icon === 'string' && !icon.startsWith('data:') ? icon : 'data:…'
}

function imageFields({ values }: OpenedChart, profile: Profile): Taken[] {
  const image = imageOf(values, profile)
  if (image === undefined) return []
  const tag = image.tag.from === 'fixed' ? `:${String(image.tag.tag)}` : ''
  return [{ pointer: '/main/image', value: image, named: '/main/image/repository', shown: `${image.repository}${tag}` }]
}

// A guess from words that such charts can't do without; the person sees it and can change it.
function guessType({ files }: OpenedChart): ChartSpec['type'] {
  const templates = Object.entries(files).flatMap(([path, content]) => (path.startsWith('templates/') ? [content] : []))
  const says = (words: RegExp) => templates.some((content) => words.test(content))
  if (says(/guacamole/i)) return 'desktop'
  return says(/^kind:\s*(Cron)?Job\b/m) && !says(/^kind:\s*(Deployment|StatefulSet)\b/m) ? 'batch-job' : 'web-app'
}

function leftOut({ files, others, values }: OpenedChart): LeftOut[] {
  const paths = [...Object.keys(files), ...others.keys()]
  const below = (folder: string) => paths.filter((path) => path.startsWith(`${folder}/`))
  const known = /^(Chart\.(yaml|lock)|values\.(yaml|schema\.json)|\.helmignore|(templates|charts|crds)\/.*)$/
  const all: LeftOut[] = [
    { what: 'templates', names: below('templates').map((path) => path.slice('templates/'.length)) },
    { what: 'values', names: Object.keys(values) },
    { what: 'subcharts', names: [...new Set(below('charts').map((path) => path.split('/')[1] ?? path))] },
    { what: 'crds', names: below('crds').map((path) => path.slice('crds/'.length)) },
    { what: 'others', names: paths.filter((path) => !known.test(path)) },
  ]
  return all.filter(({ names }) => names.length > 0)
}

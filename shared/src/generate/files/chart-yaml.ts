import { entry, type Item, list, map, record, typed } from '#blocks'
import type { GenerateContext } from '../context.ts'
import type { Line } from '../write/lines.ts'
import { printYaml } from '../write/print-yaml.ts'

/** Above this an icon is left out of Chart.yaml: repositories repeat that file in their index for every version. */
const ICON_BYTES_AT_MOST = 32 * 1024

const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/** The address of the icon: a link, or the uploaded picture itself where it is small. */
export function iconAddress(ctx: GenerateContext): string | undefined {
  const { icon } = ctx.spec.chart
  if (icon === undefined) return undefined
  if (icon.from === 'url') return icon.url
  if (icon.base64.length > (ICON_BYTES_AT_MOST * 4) / 3) return undefined
  return `data:${mediaTypes[icon.fileName.split('.').at(-1) ?? ''] ?? 'image/png'};base64,${icon.base64}`
}

function texts(values: readonly string[], pointer: string) {
  const items = values.map((value, at): Item => ({ value: typed(value), origin: `${pointer}/${at}` }))
  return items.length === 0 ? undefined : list(items)
}

/** Tells reviewers which rules the author ignores and why. Not a domain's name, so that it claims no one's. */
export const IGNORED_RULES = 'slipway/ignored-rules'

function ignoredRules({ spec }: GenerateContext) {
  const lines = spec.silenced.map(({ rule, reason }) => `${rule}: ${reason.replace(/\s+/g, ' ')}`)
  return lines.length === 0 ? [] : [entry(IGNORED_RULES, typed(lines.join('\n')), { origin: '/silenced' })]
}

/** Chart.yaml: what the chart is, who made it, which version. */
export function chartYaml(ctx: GenerateContext): Line[] {
  const { chart } = ctx.spec
  const icon = iconAddress(ctx)
  const sources = texts(chart.sources, '/chart/sources')
  const keywords = texts(chart.keywords, '/chart/keywords')
  const maintainers = chart.maintainers.map(({ name, email, url }, at): Item => {
    const person = record({
      name: typed(name),
      email: email === undefined ? undefined : typed(email),
      url: url === undefined ? undefined : typed(url),
    })
    return { value: person, origin: `/chart/maintainers/${at}` }
  })
  const annotations = [
    ...chart.annotations.flatMap(({ name, value }, at) =>
      name === IGNORED_RULES ? [] : [entry(name, typed(value), { origin: `/chart/annotations/${at}` })],
    ),
    ...ignoredRules(ctx),
  ]
  const tree = map(
    entry('apiVersion', 'v2'),
    entry('name', ctx.chart, { origin: '/chart/name' }),
    entry('description', typed(chart.description), { origin: '/chart/description' }),
    entry('type', 'application'),
    entry('version', typed(chart.version), { origin: '/chart/version' }),
    chart.appVersion !== '' && entry('appVersion', typed(chart.appVersion), { origin: '/chart/appVersion' }),
    chart.kubeVersion !== undefined && entry('kubeVersion', typed(chart.kubeVersion), { origin: '/chart/kubeVersion' }),
    chart.home !== undefined && entry('home', typed(chart.home), { origin: '/chart/home' }),
    icon !== undefined && entry('icon', typed(icon), { origin: '/chart/icon' }),
    sources && entry('sources', sources, { origin: '/chart/sources' }),
    keywords && entry('keywords', keywords, { origin: '/chart/keywords' }),
    maintainers.length > 0 && entry('maintainers', list(maintainers), { origin: '/chart/maintainers' }),
    annotations.length > 0 && entry('annotations', map(...annotations), { origin: '/chart/annotations' }),
  )
  return printYaml(tree, 'plain')
}

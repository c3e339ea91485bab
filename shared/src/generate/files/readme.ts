import type { GenerateContext } from '../context.ts'
import { defaultValue } from '../values/default-value.ts'
import type { EffectiveValue } from '../values/effective-values.ts'
import type { Line } from '../write/lines.ts'

/** Text for one cell of a Markdown table: one line, no further column, no tags. */
function cell(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
}

function codeCell(text: string): string {
  const shown = cell(text).replaceAll('`', "'")
  return shown === '' ? '' : `\`${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown}\``
}

function defaultText(it: EffectiveValue): string {
  const value = defaultValue(it.value)
  if (it.value.type === 'password') return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function line(text: string, origin: Line['origin'] = null): Line {
  return { text, origin }
}

function valuesTable(all: readonly EffectiveValue[]): Line[] {
  if (all.length === 0) return []
  const rows = all.map((it) => {
    const words = [it.value.title, it.value.description ?? ''].map(cell).filter((text) => text !== '')
    return line(`| \`${it.value.path}\` | ${words.join(': ')} | ${codeCell(defaultText(it))} |`, it.origin)
  })
  return [line(''), line('## Values'), line(''), line('| Value | Description | Default |'), line('| --- | --- | --- |'), ...rows]
}

/** How the chart gets into the platform's repository, and from there to its users; no repository is named that has no chart. */
function usage(ctx: GenerateContext): Line[] {
  const { name, url, pushPlugin } = ctx.profile.chartRepository
  const publishing = [
    '## Publish',
    '',
    "In the chart's folder, with your user name and password for the repository:",
    '',
    '```sh',
    `helm plugin install ${pushPlugin}`,
    `helm repo add ${name} ${url}`,
    `helm cm-push --username=NAME --password=PASSWORD . ${name}`,
    '```',
    '',
    '## Install',
    '',
    'Once the chart is published:',
    '',
    '```sh',
    `helm repo update ${name}`,
    `helm install my-release ${name}/${ctx.chart}`,
    '```',
  ]
  const local = ['## Install', '', "In the chart's folder:", '', '```sh', 'helm install my-release .', '```']
  return ['', ...(pushPlugin === undefined ? local : publishing)].map((text) => line(text))
}

/** README.md: the author's own words first, then how to install it and what can be set. */
export function readme(ctx: GenerateContext, all: readonly EffectiveValue[]): Line[] {
  const { chart } = ctx.spec
  const own = chart.readme.trim() === '' ? [] : ['', ...chart.readme.replaceAll('\r\n', '\n').trim().split('\n')]
  return [
    line(`# ${ctx.chart}`, '/chart/name'),
    ...(chart.description.trim() === '' ? [] : [line(''), line(cell(chart.description), '/chart/description')]),
    ...own.map((text) => line(text, '/chart/readme')),
    ...usage(ctx),
    ...valuesTable(all),
  ]
}

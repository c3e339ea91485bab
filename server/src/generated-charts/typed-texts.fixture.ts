import { at, listAt } from '@slipway/shared/base'
import { type Container, type DeployValue, isDeployValueRef } from '@slipway/shared/blocks'
import type { ChartSpec } from '@slipway/shared/spec'
import { parse } from 'yaml'
import type { RandomChart } from './random-charts.fixture.ts'
import { podOf, type RenderedContainer, type RenderedObject, workloadViews } from './rendered-objects.ts'

/** A text that somebody typed, and what arrived where it belongs. */
interface Arrival {
  readonly place: string
  readonly typed: unknown
  readonly arrived: unknown
}

/** What a field says once it is text: the author's own, or the default of the deploy value that it was handed to. */
function saidBy(field: unknown, values: readonly DeployValue[]): unknown {
  if (!isDeployValueRef(field)) return field
  const value = values.find((it) => it.path === field.deployValue)
  return typeof value?.default === 'object' ? undefined : value === undefined ? undefined : String(value.default)
}

/** All but lists and objects, which arrive as JSON. */
function pairs(place: string, typed: unknown, arrived: unknown): Arrival[] {
  return typed === undefined ? [] : [{ place, typed, arrived }]
}

function probeTexts(place: string, container: Container, made: RenderedContainer): Arrival[] {
  return (['startup', 'readiness', 'liveness'] as const).flatMap((which) => {
    const probe = container.probes?.[which]
    const there = made[`${which}Probe`]
    if (probe === undefined || there === undefined) return []
    if (probe.how === 'http') return pairs(`${place} ${which}`, probe.path, at(there, 'httpGet', 'path'))
    return probe.how === 'command' ? pairs(`${place} ${which}`, probe.command, at(there, 'exec', 'command')) : []
  })
}

function containerTexts(place: string, container: Container, made: RenderedContainer, spec: ChartSpec): Arrival[] {
  const own = (list: Container['command']) => (Array.isArray(list) && list.length > 0 ? list : undefined)
  const say = (field: unknown) => saidBy(field, spec.deployValues)
  const basePath = place === 'main' && spec.type === 'web-app' && spec.web.how === 'own-url' && spec.web.basePath?.by === 'argument'
  const mounts = listAt(made, 'volumeMounts')
  return [
    ...pairs(`${place} command`, own(container.command), made.command),
    ...(basePath ? [] : pairs(`${place} args`, own(container.args), made.args)),
    ...pairs(`${place} workingDir`, say(container.workingDir) || undefined, made.workingDir),
    ...container.env.flatMap((env) =>
      env.from === 'text' ? pairs(`${place} ${env.name}`, say(env.value), made.env?.find((it) => it.name === env.name)?.value) : [],
    ),
    ...container.mounts.flatMap((mount) => {
      const there = mounts.find((it) => at(it, 'mountPath') === mount.path)
      return [
        ...pairs(`${place} mount`, mount.volume, at(there, 'name')),
        ...pairs(`${place} subPath`, say(mount.subPath), at(there, 'subPath')),
      ]
    }),
    ...pairs(
      `${place} beforeStop`,
      container.beforeStop,
      made.lifecycle === undefined ? container.beforeStop : at(made, 'lifecycle', 'preStop', 'exec', 'command'),
    ),
    ...probeTexts(place, container, made),
  ]
}

function podTexts(spec: ChartSpec, objects: readonly RenderedObject[]): Arrival[] {
  const { pod } = podOf(objects)
  const made = [...pod.containers, ...(pod.initContainers ?? [])]
  const others = [...spec.sidecars, ...spec.initContainers]
  const [main] = pod.containers
  if (main === undefined) return [{ place: 'main', typed: 'a container', arrived: undefined }]
  return [
    ...containerTexts('main', spec.main, main, spec),
    ...others.flatMap((container) => {
      const there = made.find((it) => it.name === container.name)
      return there === undefined ? pairs(container.name, 'a container', undefined) : containerTexts(container.name, container, there, spec)
    }),
  ]
}

/** When a batch job starts by the clock. A time zone that is handed over may be empty, and then is not there. */
function scheduleTexts(spec: ChartSpec, objects: readonly RenderedObject[]): Arrival[] {
  const made = objects.find((it) => it.kind === 'CronJob')?.spec
  const { schedule } = spec.job
  if (spec.type !== 'batch-job' || schedule === undefined) return []
  const say = (field: unknown) => saidBy(field, spec.deployValues)
  return [
    ...pairs('schedule', say(schedule.cron), at(made, 'schedule')),
    ...pairs('time zone', say(schedule.timeZone) || undefined, at(made, 'timeZone')),
    ...pairs('concurrency policy', schedule.concurrencyPolicy, at(made, 'concurrencyPolicy')),
  ]
}

function objectTexts(spec: ChartSpec, objects: readonly RenderedObject[]): Arrival[] {
  const { workload } = podOf(objects)
  const secret = objects.find((it) => it.kind === 'Secret' && it.metadata.name === workload?.metadata.name)
  const files = spec.volumes.flatMap((volume) => {
    if (volume.kind !== 'config-files') return []
    const data = objects.find((it) => it.kind === 'ConfigMap' && it.metadata.name.endsWith(`-${volume.name}`))?.data
    return volume.files.flatMap((file) => pairs(`${volume.name}/${file.name}`, saidBy(file.content, spec.deployValues), data?.[file.name]))
  })
  const userThere = secret?.stringData?.['container-user']
  const notes = spec.extraFiles.find((it) => it.path === 'files/notes.txt')?.content
  const extra = objects.find((it) => it.metadata.name === 'on-extra')?.data?.notes
  return [
    ...spec.annotations.extra.flatMap(({ name, value }) =>
      pairs(`annotation ${name}`, saidBy(value, spec.deployValues), workload?.metadata.annotations?.[name]),
    ),
    ...files,
    ...(userThere === undefined ? [] : pairs('guacamole user', saidBy(spec.guacamole.user, spec.deployValues), userThere)),
    ...(notes === undefined ? [] : pairs('files/notes.txt', `${notes.replace(/\n$/, '')}\n`, extra)),
    ...spec.patches.flatMap(({ kind, patch }) => {
      const patched = objects.find((it) => it.kind === kind && it.metadata.name !== 'on-extra')
      const typed = at(JSON.parse(patch), 'metadata', 'annotations', 'patched')
      return patched === undefined ? [] : pairs(`patch of ${kind}`, typed, patched.metadata.annotations?.patched)
    }),
  ]
}

function valueTexts({ files, spec }: RandomChart): Arrival[] {
  const schema: unknown = JSON.parse(files['values.schema.json'] ?? '{}')
  const values: unknown = parse(files['values.yaml'] ?? '', { version: '1.1' })
  return spec.deployValues.flatMap((value) => {
    const parts = value.path.split('.')
    const field = at(schema, ...parts.flatMap((part) => ['properties', part]))
    if (field === undefined) return []
    const described = at(field, 'description')
    const start = value.description ?? ''
    return [
      ...pairs(`${value.path} title`, value.title, at(field, 'title')),
      ...pairs(`${value.path} default`, value.default, at(values, ...parts)),
      ...pairs(`${value.path} default in the form`, value.default, at(field, 'default')),
      ...(start === '' ? [] : pairs(`${value.path} description`, start, String(described).slice(0, start.length))),
      ...(value.type === 'choice'
        ? pairs(`${value.path} choices`, [...new Set(value.choices?.map((it) => it.value))], at(field, 'enum'))
        : []),
    ]
  })
}

function metadataTexts({ files, spec: { chart, examples } }: RandomChart): Arrival[] {
  const made: unknown = parse(files['Chart.yaml'] ?? '', { version: '1.1' })
  const readme = chart.readme.replaceAll('\r\n', '\n').trim()
  return [
    ...pairs('description', chart.description, at(made, 'description')),
    ...pairs('appVersion', chart.appVersion === '' ? undefined : chart.appVersion, at(made, 'appVersion')),
    ...pairs('keywords', chart.keywords.length === 0 ? undefined : chart.keywords, at(made, 'keywords')),
    ...chart.maintainers.flatMap((it, index) => pairs(`maintainer ${index}`, it.name, at(made, 'maintainers', index, 'name'))),
    ...chart.annotations.flatMap((it) => pairs(`annotation ${it.name}`, it.value, at(made, 'annotations', it.name))),
    ...pairs('readme', true, files['README.md']?.includes(readme)),
    ...examples.flatMap((it) => pairs(`example ${it.name}`, it.values, files[`ci/${it.name}-values.yaml`])),
  ]
}

/** What a further workload says that is its own: the spec with its parts in place of the first one's. */
function componentTexts({ name, type, ...parts }: ChartSpec['components'][number], spec: ChartSpec, objects: readonly RenderedObject[]) {
  const own: ChartSpec = { ...spec, ...parts, type: type === 'batch-job' ? type : 'desktop', volumes: [], extraFiles: [], patches: [] }
  const texts = [...podTexts(own, objects), ...scheduleTexts(own, objects), ...objectTexts(own, objects)]
  return texts.map((it) => ({ ...it, place: `${name}: ${it.place}` }))
}

/** Every typed text that did not arrive, exactly as it was typed, where it belongs. */
export function lostTexts(chart: RandomChart, objects: readonly RenderedObject[]): Arrival[] {
  const { spec } = chart
  const [first = [], ...further] = workloadViews(objects, spec.components)
  const all = [
    ...metadataTexts(chart),
    ...valueTexts(chart),
    ...podTexts(spec, first),
    ...scheduleTexts(spec, first),
    ...objectTexts(spec, first),
    ...spec.components.flatMap((component, at) => componentTexts(component, spec, further[at] ?? [])),
  ]
  return all.filter(({ typed, arrived }) => JSON.stringify(typed) !== JSON.stringify(arrived))
}

import { type Localized, type Pointer, text } from '#base'
import type { Container } from '#blocks'
import type { ChartSpec } from './chart-spec.ts'
import type { SpecIssue } from './check-references.ts'

interface Placed {
  readonly container: Container
  readonly pointer: Pointer
}

/** Every container with its place: the main one, sidecars, init containers. */
export function containersOf(spec: ChartSpec): Placed[] {
  return [
    { container: spec.main, pointer: '/main' },
    ...spec.sidecars.map((container, at) => ({ container, pointer: `/sidecars/${at}` })),
    ...spec.initContainers.map((container, at) => ({ container, pointer: `/initContainers/${at}` })),
  ]
}

/** The second and later of equal keys. */
function repeated<T>(items: readonly T[], key: (it: T) => string | undefined): T[] {
  const seen = new Set<string>()
  return items.filter((it) => {
    const name = key(it)
    if (name === undefined) return false
    const again = seen.has(name)
    seen.add(name)
    return again
  })
}

interface Named {
  readonly name: string
  readonly pointer: Pointer
}

function repeats(items: readonly Named[], say: (name: string) => Localized): SpecIssue[] {
  return repeated(items, (it) => it.name).map((it) => ({ pointer: it.pointer, message: say(it.name) }))
}

function named<T>(items: readonly T[], at: Pointer, field: string, name: (it: T) => string): Named[] {
  return items.map((it, index) => ({ name: name(it), pointer: `${at}/${index}/${field}` }))
}

function containerIssues({ container, pointer }: Placed): SpecIssue[] {
  return [
    ...repeats(
      named(container.env, `${pointer}/env`, 'name', (it) => it.name),
      (name) => text(`The variable ${name} is there twice.`, `La variable ${name} está dos veces.`),
    ),
    ...repeats(
      named(container.mounts, `${pointer}/mounts`, 'path', (it) => it.path.replace(/(.)\/+$/, '$1')),
      (name) => text(`Two volumes are mounted at ${name}.`, `Hay dos volúmenes montados en ${name}.`),
    ),
  ]
}

function portIssues(spec: ChartSpec): SpecIssue[] {
  const ports = [
    { container: spec.main, pointer: '/main' },
    ...spec.sidecars.map((container, at) => ({ container, pointer: `/sidecars/${at}` })),
  ].flatMap(({ container, pointer }) => container.ports.map((port, at) => ({ port, pointer: `${pointer}/ports/${at}` })))
  const names = ports.map(({ port, pointer }) => ({ name: port.name, pointer: `${pointer}/name` }))
  const numbers = ports.map(({ port, pointer }) => ({ name: `${port.port}/${port.protocol ?? 'TCP'}`, pointer: `${pointer}/port` }))
  const served = ports.flatMap(({ port, pointer }) =>
    port.service === undefined
      ? []
      : [{ name: `${port.service.port ?? port.port}/${port.protocol ?? 'TCP'}`, pointer: `${pointer}/service` }],
  )
  return [
    ...repeats(names, (name) => text(`Two ports are called ${name}.`, `Dos puertos se llaman ${name}.`)),
    ...repeats(numbers, (name) =>
      text(
        `The port ${name} is there twice; containers of a pod share their ports.`,
        `El puerto ${name} está dos veces; los contenedores de un pod comparten sus puertos.`,
      ),
    ),
    ...repeats(served, (name) => text(`Two ports are offered as ${name}.`, `Dos puertos se ofrecen como ${name}.`)),
  ]
}

function containerNames(spec: ChartSpec): Named[] {
  return containersOf(spec).map(({ container, pointer }) => ({
    name: container.name ?? spec.chart.name,
    pointer: container.name === undefined ? pointer : `${pointer}/name`,
  }))
}

function fileIssues(spec: ChartSpec): SpecIssue[] {
  const configKeys = spec.volumes.flatMap((volume, at) =>
    volume.kind !== 'config-files'
      ? []
      : repeats(
          named(volume.files, `/volumes/${at}/files`, 'name', (it) => it.name),
          (name) => text(`Two files are called ${name}.`, `Dos ficheros se llaman ${name}.`),
        ),
  )
  return [
    ...configKeys,
    ...repeats(
      named(spec.extraFiles, '/extraFiles', 'path', (it) => it.path),
      (name) => text(`The file ${name} is there twice.`, `El fichero ${name} está dos veces.`),
    ),
    ...repeats(
      named(spec.examples, '/examples', 'name', (it) => it.name),
      (name) => text(`Two examples are called ${name}.`, `Dos ejemplos se llaman ${name}.`),
    ),
  ]
}

/** Names that must differ and do not. */
export function nameIssues(spec: ChartSpec): SpecIssue[] {
  const annotation = (name: string) => text(`The annotation ${name} is there twice.`, `La anotación ${name} está dos veces.`)
  return [
    ...repeats(containerNames(spec), (name) => text(`Two containers are called ${name}.`, `Dos contenedores se llaman ${name}.`)),
    ...repeats(
      named(spec.volumes, '/volumes', 'name', (it) => it.name),
      (name) => text(`Two volumes are called ${name}.`, `Dos volúmenes se llaman ${name}.`),
    ),
    ...repeats(
      named(spec.annotations.extra, '/annotations/extra', 'name', (it) => it.name),
      annotation,
    ),
    ...repeats(
      named(spec.chart.annotations, '/chart/annotations', 'name', (it) => it.name),
      annotation,
    ),
    ...containersOf(spec).flatMap(containerIssues),
    ...portIssues(spec),
    ...fileIssues(spec),
  ]
}

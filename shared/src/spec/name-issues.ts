import { type Localized, type Pointer, text } from '#base'
import type { ChartSpec } from './chart-spec.ts'
import type { SpecIssue } from './check-references.ts'
import { type ComponentParts, componentsOf, containersIn, mainNameOf, type PlacedContainer } from './components/components-of.ts'

/** Every container of every workload with its place. */
export function containersOf(spec: ChartSpec): readonly PlacedContainer[] {
  return componentsOf(spec).flatMap(containersIn)
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

function containerIssues({ container, pointer }: PlacedContainer): SpecIssue[] {
  return [
    ...repeats(
      named(container.env, `${pointer}/env`, 'name', (it) => it.name),
      (name) => text(`There are two variables named ${name}.`, `Hay dos variables llamadas ${name}.`),
    ),
    ...repeats(
      named(container.mounts, `${pointer}/mounts`, 'path', (it) => it.path.replace(/(.)\/+$/, '$1')),
      (name) => text(`Two volumes are mounted at ${name}.`, `Hay dos volúmenes montados en ${name}.`),
    ),
  ]
}

function portIssues(component: ComponentParts): SpecIssue[] {
  const ports = containersIn(component)
    .filter(({ role }) => role !== 'init')
    .flatMap(({ container, pointer }) => container.ports.map((port, at) => ({ port, pointer: `${pointer}/ports/${at}` })))
  const names = ports.map(({ port, pointer }) => ({ name: port.name, pointer: `${pointer}/name` }))
  const numbers = ports.map(({ port, pointer }) => ({ name: `${port.port}/${port.protocol ?? 'TCP'}`, pointer: `${pointer}/port` }))
  const served = ports.flatMap(({ port, pointer }) =>
    port.service === undefined
      ? []
      : [{ name: `${port.service.port ?? port.port}/${port.protocol ?? 'TCP'}`, pointer: `${pointer}/service` }],
  )
  return [
    ...repeats(names, (name) => text(`There are two ports named ${name}.`, `Hay dos puertos llamados ${name}.`)),
    ...repeats(numbers, (name) =>
      text(
        `Port ${name} is used twice. Containers in a pod share their ports.`,
        `El puerto ${name} se usa dos veces. Los contenedores de un pod comparten sus puertos.`,
      ),
    ),
    ...repeats(served, (name) => text(`Two ports use the Service port ${name}.`, `Dos puertos usan el puerto ${name} del Service.`)),
  ]
}

function containerNames(component: ComponentParts, chartName: string): Named[] {
  return containersIn(component).map(({ container, pointer }) => ({
    name: container.name ?? mainNameOf(component, chartName),
    pointer: container.name === undefined ? pointer : `${pointer}/name`,
  }))
}

const annotation = (name: string) => text(`There are two annotations named ${name}.`, `Hay dos anotaciones llamadas ${name}.`)

/** Names that must differ within one workload. */
function componentIssues(component: ComponentParts, chartName: string): SpecIssue[] {
  return [
    ...repeats(containerNames(component, chartName), (name) =>
      text(`There are two containers named ${name}.`, `Hay dos contenedores llamados ${name}.`),
    ),
    ...repeats(
      named(component.annotations.extra, `${component.base}/annotations/extra`, 'name', (it) => it.name),
      annotation,
    ),
    ...repeats(
      named(component.folders ?? [], `${component.base}/folders`, 'volume', (it) => it.volume),
      (name) => text(`Volume ${name} is listed twice.`, `El volumen ${name} aparece dos veces.`),
    ),
    ...containersIn(component).flatMap(containerIssues),
    ...portIssues(component),
  ]
}

/** Names that must differ between the workloads. */
function betweenComponents({ components }: ChartSpec): SpecIssue[] {
  return [
    ...repeats(
      named(components, '/components', 'name', (it) => it.name),
      (name) => text(`There are two components named ${name}.`, `Hay dos componentes llamados ${name}.`),
    ),
    ...repeats(
      components.flatMap(({ serviceName }, at) =>
        serviceName === undefined ? [] : [{ name: serviceName, pointer: `/components/${at}/serviceName` }],
      ),
      (name) => text(`There are two Services named ${name}.`, `Hay dos Services llamados ${name}.`),
    ),
  ]
}

function fileIssues(spec: ChartSpec): SpecIssue[] {
  const configKeys = spec.volumes.flatMap((volume, at) =>
    volume.kind !== 'config-files'
      ? []
      : repeats(
          named(volume.files, `/volumes/${at}/files`, 'name', (it) => it.name),
          (name) => text(`There are two files named ${name}.`, `Hay dos archivos llamados ${name}.`),
        ),
  )
  return [
    ...configKeys,
    ...repeats(
      named(spec.extraFiles, '/extraFiles', 'path', (it) => it.path),
      (name) => text(`There are two files named ${name}.`, `Hay dos archivos llamados ${name}.`),
    ),
    ...repeats(
      named(spec.examples, '/examples', 'name', (it) => it.name),
      (name) => text(`There are two examples named ${name}.`, `Hay dos ejemplos llamados ${name}.`),
    ),
  ]
}

/** Names that must differ and do not. */
export function nameIssues(spec: ChartSpec): SpecIssue[] {
  return [
    ...componentsOf(spec).flatMap((component) => componentIssues(component, spec.chart.name)),
    ...betweenComponents(spec),
    ...repeats(
      named(spec.volumes, '/volumes', 'name', (it) => it.name),
      (name) => text(`There are two volumes named ${name}.`, `Hay dos volúmenes llamados ${name}.`),
    ),
    ...repeats(
      named(spec.chart.annotations, '/chart/annotations', 'name', (it) => it.name),
      annotation,
    ),
    ...fileIssues(spec),
  ]
}

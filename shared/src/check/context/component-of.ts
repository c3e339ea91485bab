import type { Pointer } from '#base'
import { listAt, textAt } from '#base'
import { type ChartSpec, type ComponentParts, componentsOf, mainNameOf } from '#spec'
import type { Manifest } from './manifest.ts'
import { workloadOf } from './workload.ts'

/** The workload of the spec that made the object: a further one's name is at the end of its objects' names. */
export function componentOf(spec: ChartSpec, manifest: Manifest): ComponentParts {
  const [first, ...further] = componentsOf(spec)
  const containers = listAt(workloadOf(manifest)?.pod, 'containers').map((container) => textAt(container, 'name'))
  const found = further.find(
    (it) =>
      manifest.name === it.serviceName ||
      // NOTE a release may be called as a component is: then the containers tell.
      // NOTE a Job's name ends with the release's revision.
      (manifest.name.replace(/-\d+$/, manifest.kind === 'Job' ? '' : '$&').endsWith(`-${it.name}`) &&
        (containers.length === 0 || containers.includes(mainNameOf(it, spec.chart.name)))),
  )
  return found ?? first ?? { ...spec, base: '' }
}

/** A part of the form of the workload that made the object: the first one's where nothing is known. */
export function partOf(spec: ChartSpec | undefined, manifest: Manifest, part: Pointer): Pointer {
  return `${spec === undefined ? '' : componentOf(spec, manifest).base}${part}`
}

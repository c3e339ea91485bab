import { at, isObject, text } from '#base'
import type { Manifest } from '../../context/manifest.ts'
import { allContainers, type Workload } from '../../context/workload.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import { parseQuantity } from '../../kubernetes/quantity.ts'
import type { Report, Rule } from '../../rule.ts'

type Path = readonly (string | number)[]

const bytes = (resource: string) =>
  resource === 'memory' || resource === 'storage' || resource === 'ephemeral-storage' || resource.startsWith('hugepages-')

/** The amounts of bytes in requests and limits. */
function amountsIn(resources: unknown, path: Path): readonly Path[] {
  return ['requests', 'limits'].flatMap((part) => {
    const amounts = at(resources, part)
    return isObject(amounts)
      ? Object.keys(amounts)
          .filter(bytes)
          .map((key) => [...path, part, key])
      : []
  })
}

function amountsOf(manifest: Manifest, workload: Workload | undefined): readonly Path[] {
  const ofClaim =
    manifest.kind === 'PersistentVolumeClaim' ? amountsIn(at(manifest.object, 'spec', 'resources'), ['spec', 'resources']) : []
  if (workload === undefined) return ofClaim
  const ofContainers = allContainers(workload).flatMap(({ json, path }) => amountsIn(json.resources, [...path, 'resources']))
  const ofVolumes = workload.volumes.map((_, index) => [...workload.podPath, 'volumes', index, 'emptyDir', 'sizeLimit'])
  return [...ofContainers, ...ofVolumes]
}

/** `m` is a thousandth: 500m of memory is half a byte. */
export const fractionalBytes: Rule = {
  id: 'fractional-bytes',
  severity: 'warning',
  source: 'kubernetes',
  needs: 'manifests',
  title: text('A quantity is not a whole number of bytes', 'Una cantidad no es un número entero de bytes'),
  why: text(
    'Kubernetes warns and rounds up; probably another unit was meant.',
    'Kubernetes avisa y redondea hacia arriba; probablemente se quería otra unidad.',
  ),
  fix: text('Use a byte unit, such as Mi or Gi.', 'Usa una unidad de bytes, como Mi o Gi.'),
  check: ({ manifests, workloads }) =>
    manifests.flatMap((manifest) => {
      const workload = workloads.find((it) => it.manifest === manifest)
      return amountsOf(manifest, workload).flatMap((path): Report[] => {
        const written = at(manifest.object, ...path)
        const amount = parseQuantity(written)
        // NOTE products of floating point are off by very little; a whole number of bytes is far from that.
        if (amount === undefined || Math.abs(amount - Math.round(amount)) < 1e-6) return []
        const where = path.slice(-2).join('.')
        return [
          {
            manifest,
            path,
            message: text(
              `${where} is ${String(written)}, which is not a whole number of bytes.`,
              `${where} es ${String(written)}, que no es un número entero de bytes.`,
            ),
          },
        ]
      })
    }),
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/resources`]: { limits: { memory: '500m' } } }) },
    keeps: { objects: workstation({ [`${MAIN}/resources`]: { limits: { cpu: '500m', memory: '500Mi' } } }) },
  },
}

import { isAdmitted } from '#admit'
import { at, objectAt, text, valueAt } from '#base'
import type { ChartSpec } from '#spec'
import { fieldOf } from '../../context/field-of.ts'
import { allContainers, type PodContainer } from '../../context/workload.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import { parseQuantity } from '../../kubernetes/quantity.ts'
import type { Report, Rule } from '../../rule.ts'

const amounts: Readonly<Record<string, string>> = { cpu: 'cpu', memory: 'memory', 'ephemeral-storage': 'ephemeralStorage' }

/** The limit raised to what is asked for, where the author typed both: what the program asks for is what it needs. */
function raise(spec: ChartSpec | undefined, { workload, path }: PodContainer, resource: string): Pick<Report, 'edits'> {
  const base = spec && fieldOf(spec, workload.manifest, path)
  const amount = amounts[resource]
  if (spec === undefined || base === undefined || amount === undefined) return {}
  const asked = valueAt(spec, `${base}/resources/requests/${amount}`)
  const limit = `${base}/resources/limits/${amount}`
  if (typeof asked !== 'string' || typeof valueAt(spec, limit) !== 'string') return {}
  return { edits: [{ op: 'replace', path: limit, value: asked }] }
}

/** Where the operator sets the resources of that kind it replaces both, so that nothing fails there. */
export const requestsAboveLimits: Rule = {
  id: 'requests-above-limits',
  severity: 'error',
  source: 'kubernetes',
  needs: 'manifests',
  title: text('A request is above its limit', 'Una petición supera su límite'),
  why: text(
    'Kubernetes rejects containers whose requests exceed their limits, even if they were chosen when deploying.',
    'Kubernetes rechaza los contenedores cuyas peticiones superan sus límites, aunque se hayan elegido al desplegar.',
  ),
  fix: text('Raise the limit or lower the request.', 'Sube el límite o baja la petición.'),
  check: ({ workloads, profile, spec }) =>
    workloads.flatMap(allContainers).flatMap((container) => {
      const { json, name, path, workload } = container
      const isReplaced = isAdmitted(workload.kind, profile)
      return Object.entries(objectAt(json, 'resources', 'requests')).flatMap(([resource, asked]) => {
        const most = at(json, 'resources', 'limits', resource)
        if ((parseQuantity(asked) ?? 0) <= (parseQuantity(most) ?? Number.POSITIVE_INFINITY)) return []
        return [
          {
            manifest: workload.manifest,
            path: [...path, 'resources', 'requests', resource],
            ...raise(spec, container, resource),
            ...(isReplaced && { severity: 'warning' as const }),
            message: text(
              `${name} requests ${String(asked)} of ${resource}, but its limit is ${String(most)}.`,
              `${name} pide ${String(asked)} de ${resource}, pero su límite es ${String(most)}.`,
            ),
          },
        ]
      })
    }),
  examples: {
    breaks: {
      objects: workstation({ [`${MAIN}/resources`]: { requests: { memory: '2Gi', cpu: '1' }, limits: { memory: '1G', cpu: '1' } } }),
    },
    keeps: { objects: workstation({ [`${MAIN}/resources`]: { requests: { memory: '1Gi', cpu: '500m' }, limits: { memory: '1Gi' } } }) },
  },
}

import { isAdmitted } from '#admit'
import { at, text } from '#base'
import { generic } from '#profile'
import { MAIN, workstation } from '../../examples/workstation.ts'
import { parseQuantity } from '../../kubernetes/quantity.ts'
import type { Rule } from '../../rule.ts'

/** The quota of the profile is what one namespace has in all. */
export const overQuota: Rule = {
  id: 'over-quota',
  severity: 'warning',
  source: 'practice',
  needs: 'manifests',
  title: text('The app asks for more than a namespace has', 'La aplicación pide más de lo que tiene un espacio'),
  why: text(
    'Kubernetes would refuse the pod: the namespace of a user has a fixed amount.',
    'Kubernetes rechazaría el pod: el espacio de cada usuario tiene una cantidad fija.',
  ),
  fix: text('Ask for less, also in the maximum of the deploy values.', 'Pide menos, también en el máximo de los valores de despliegue.'),
  check: ({ workloads, profile }) =>
    workloads
      .filter(({ kind }) => !isAdmitted(kind, profile))
      .flatMap(({ containers, manifest, podPath }) =>
        (['cpu', 'memory'] as const).flatMap((resource) => {
          const most = profile.quota[resource]
          const asked = containers.reduce((sum, { json }) => sum + (parseQuantity(at(json, 'resources', 'requests', resource)) ?? 0), 0)
          if (most === null || asked <= (parseQuantity(most) ?? Number.POSITIVE_INFINITY)) return []
          return [
            {
              manifest,
              path: [...podPath, 'containers', 0, 'resources'],
              message: text(
                `The containers ask for more ${resource} than the ${most} of a namespace.`,
                `Los contenedores piden más ${resource} que los ${most} de un espacio.`,
              ),
            },
          ]
        }),
      ),
  examples: {
    breaks: {
      profile: { ...generic, quota: { cpu: '2', memory: '4Gi', gpu: null } },
      objects: workstation({ [`${MAIN}/resources`]: { requests: { memory: '5Gi' } } }),
    },
    keeps: { profile: generic, objects: workstation({ [`${MAIN}/resources`]: { requests: { memory: '5Gi' } } }) },
  },
}

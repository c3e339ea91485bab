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
  title: text('The app requests more than the namespace quota', 'La aplicación pide más que la cuota del espacio de nombres'),
  why: text(
    "Kubernetes would reject the pod, because each user's namespace has a quota.",
    'Kubernetes rechazaría el pod, porque el espacio de nombres de cada persona tiene una cuota.',
  ),
  fix: text('Request less, and lower the maximum of the deploy options.', 'Pide menos y baja el máximo de las opciones de despliegue.'),
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
                `The containers request more ${resource} than the namespace quota of ${most}.`,
                `Los contenedores piden más ${resource} que la cuota de ${most} del espacio de nombres.`,
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

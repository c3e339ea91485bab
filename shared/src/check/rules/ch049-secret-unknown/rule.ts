import { objectAt, text } from '#base'
import { podReferences } from '../../context/pod-references.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Report, Rule } from '../../rule.ts'

/** Kubernetes waits for the Secret for ever (CreateContainerConfigError). */
export const secretUnknown: Rule = {
  id: 'CH049',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('A Secret does not exist', 'Un Secret no existe'),
  why: text(
    'The app would never start, because Kubernetes waits for the Secret.',
    'La aplicación no arrancaría nunca, porque Kubernetes espera al Secret.',
  ),
  fix: text(
    'Use a Secret of the chart or the platform, or mark the reference as optional.',
    'Usa un Secret del chart o de la plataforma, o marca la referencia como opcional.',
  ),
  check: ({ workloads, profile, find }) =>
    workloads.flatMap(podReferences).flatMap(({ workload, kind, name, key, optional, path }): Report[] => {
      if (kind !== 'Secret' || optional) return []
      const place = { manifest: workload.manifest, path }
      const existing = profile.existing.secrets.find((secret) => secret.name === name)
      const own = find('Secret', name)
      if (own === undefined && existing === undefined)
        return [
          {
            ...place,
            message: text(
              `Secret ${name} exists neither in the chart nor on the platform.`,
              `El Secret ${name} no existe ni en el chart ni en la plataforma.`,
            ),
          },
        ]
      const keys =
        own === undefined
          ? (existing?.keys ?? [])
          : [...Object.keys(objectAt(own.object, 'stringData')), ...Object.keys(objectAt(own.object, 'data'))]
      if (key === undefined || keys.length === 0 || keys.includes(key)) return []
      return [{ ...place, message: text(`Secret ${name} has no key ${key}.`, `El Secret ${name} no tiene la clave ${key}.`) }]
    }),
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/env/2`]: { name: 'X', valueFrom: { secretKeyRef: { name: 'nobody', key: 'x' } } } }) },
    keeps: {
      objects: workstation({
        [`${MAIN}/env/3`]: { name: 'X', valueFrom: { secretKeyRef: { name: 'jobman-service-auth', key: 'token' } } },
      }),
    },
  },
}

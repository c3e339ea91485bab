import { listAt, text, textAt } from '#base'
import { partOf } from '../../context/component-of.ts'
import { POD, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

const claim = {
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'demo-lab-data' },
  spec: { accessModes: ['ReadWriteOnce'] },
}
const withClaim = { [`${POD}/volumes`]: [{ name: 'data', persistentVolumeClaim: { claimName: 'demo-lab-data' } }] }
/** A claim of ReadWriteOnce is mounted on one node at a time. */
export const rollingWithClaim: Rule = {
  id: 'rolling-with-claim',
  severity: 'warning',
  source: 'practice',
  needs: 'manifests',
  title: text('An upgrade would wait for its own volume', 'Una actualización esperaría a su propio volumen'),
  why: text(
    'The new pod waits for the volume that the old one uses, so the upgrade never finishes.',
    'El pod nuevo espera al volumen que usa el antiguo, así que la actualización no termina nunca.',
  ),
  fix: text('Use the update strategy Recreate.', 'Usa la estrategia de actualización Recreate.'),
  check: ({ workloads, find, spec }) =>
    workloads
      .filter(({ kind, manifest }) => kind === 'Deployment' && textAt(manifest.object, 'spec', 'strategy', 'type') !== 'Recreate')
      .flatMap((workload) =>
        workload.volumes.flatMap((volume) => {
          const name = textAt(volume, 'persistentVolumeClaim', 'claimName')
          const claim = name === undefined ? undefined : find('PersistentVolumeClaim', name)
          const modes = claim === undefined ? [] : listAt(claim.object, 'spec', 'accessModes')
          if (!modes.includes('ReadWriteOnce') && !modes.includes('ReadWriteOncePod')) return []
          const field = partOf(spec, workload.manifest, '/pod/strategy')
          return [
            {
              manifest: workload.manifest,
              path: ['spec', 'strategy'],
              field,
              message: text(
                `${workload.name} holds its claim ${name} while it is being replaced.`,
                `${workload.name} retiene su volumen ${name} mientras se sustituye.`,
              ),
              edits: [{ op: 'add' as const, path: field, value: 'Recreate' }],
            },
          ]
        }),
      ),
  examples: {
    breaks: { objects: workstation(withClaim, claim) },
    keeps: { objects: workstation({ ...withClaim, 'Deployment#/spec/strategy': { type: 'Recreate' } }, claim) },
  },
}

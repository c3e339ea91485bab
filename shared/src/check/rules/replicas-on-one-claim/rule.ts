import { at, listAt, text, textAt } from '#base'
import { POD, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

const claim = {
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'demo-lab-data' },
  spec: { accessModes: ['ReadWriteOnce'] },
}
const withClaim = { [`${POD}/volumes`]: [{ name: 'data', persistentVolumeClaim: { claimName: 'demo-lab-data' } }] }
const single = ['ReadWriteOnce', 'ReadWriteOncePod']

/** The copies of a Deployment share its claims; those of a StatefulSet have their own by templates. */
export const replicasOnOneClaim: Rule = {
  id: 'replicas-on-one-claim',
  severity: 'warning',
  source: 'practice',
  needs: 'manifests',
  title: text('Several replicas share a single-node volume', 'Varias réplicas comparten un volumen de un solo nodo'),
  why: text(
    'A ReadWriteOnce volume can be mounted on one node at a time, so replicas on other nodes never start.',
    'Un volumen ReadWriteOnce solo se monta en un nodo a la vez, así que las réplicas de otros nodos no arrancan.',
  ),
  fix: text('Use one replica, or the access mode ReadWriteMany.', 'Usa una réplica, o el modo de acceso ReadWriteMany.'),
  check: ({ workloads, find }) =>
    workloads.flatMap((workload) => {
      const replicas = at(workload.manifest.object, 'spec', 'replicas')
      if (typeof replicas !== 'number' || replicas < 2) return []
      return workload.volumes.flatMap((volume) => {
        const name = textAt(volume, 'persistentVolumeClaim', 'claimName')
        const modes = name === undefined ? [] : listAt(find('PersistentVolumeClaim', name)?.object, 'spec', 'accessModes')
        if (modes.length === 0 || !modes.every((mode) => single.includes(String(mode)))) return []
        const message = text(
          `${workload.name} has ${replicas} replicas on the claim ${name}, which only one node can mount.`,
          `${workload.name} tiene ${replicas} réplicas con el volumen ${name}, que solo puede montar un nodo.`,
        )
        return [{ manifest: workload.manifest, path: ['spec', 'replicas'], message }]
      })
    }),
  examples: {
    breaks: { objects: workstation({ ...withClaim, 'Deployment#/spec/replicas': 2 }, claim) },
    keeps: { objects: workstation(withClaim, claim) },
  },
}

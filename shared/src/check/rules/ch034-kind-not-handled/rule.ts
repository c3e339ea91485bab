import { isAdmitted } from '#admit'
import { text } from '#base'
import { workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** The operator acts on Deployments and Jobs only; the guide says otherwise, its code does not. */
export const kindNotHandled: Rule = {
  id: 'CH034',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('The platform does not handle this kind', 'La plataforma no gestiona este tipo de objeto'),
  why: text('The platform does not mount data in it or provide access to it.', 'La plataforma no le monta datos ni le da acceso.'),
  fix: text('Use a Deployment, or a Job.', 'Usa un Deployment, o un Job.'),
  check: ({ workloads, profile }) =>
    profile.operator === undefined
      ? []
      : workloads
          .filter(({ kind, manifest }) => !manifest.hook && !isAdmitted(kind, profile))
          .map(({ manifest, kind }) => ({
            manifest,
            path: ['kind'],
            message: text(`${manifest.name} is a ${kind}.`, `${manifest.name} es un ${kind}.`),
          })),
  examples: {
    breaks: { objects: workstation({}, { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: { name: 'demo-lab-db' }, spec: {} }) },
    keeps: { objects: workstation() },
  },
}

import { objectAt, text } from '#base'
import type { Workload } from '../../context/workload.ts'
import { note, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** The annotations of a workload that the operator does not read. */
function elsewhere({ kind, manifest, podAnnotations, podPath }: Workload) {
  if (kind === 'Pod') return []
  const pod = { annotations: podAnnotations, path: [...podPath.slice(0, -1), 'metadata', 'annotations'], on: 'pod' }
  if (kind !== 'CronJob') return [pod]
  return [pod, { annotations: objectAt(manifest.object, 'metadata', 'annotations'), path: ['metadata', 'annotations'], on: kind }]
}

/** The operator reads the annotations of the Deployment or Job itself, never those of the pod template. */
export const annotationsOnThePod: Rule = {
  id: 'CH003',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('Platform annotations are on the pod', 'Las anotaciones de la plataforma están en el pod'),
  why: text(
    'The platform reads the annotations of the Deployment or Job itself, so these have no effect.',
    'La plataforma lee las anotaciones del propio Deployment o Job, así que estas no tienen efecto.',
  ),
  fix: text(
    "Move them to metadata.annotations of the Deployment, the Job, or a CronJob's job template.",
    'Muévelas a metadata.annotations del Deployment, del Job o de la plantilla de Job de un CronJob.',
  ),
  check: ({ workloads, profile }) =>
    profile.operator === undefined || profile.annotationPrefix === ''
      ? []
      : workloads.flatMap((workload) =>
          elsewhere(workload).flatMap(({ annotations, path, on }) =>
            Object.keys(annotations)
              .filter((name) => name.startsWith(profile.annotationPrefix) && workload.annotations[name] === undefined)
              .map((name) => ({
                manifest: workload.manifest,
                path: [...path, name],
                message: text(`The annotation ${name} is only on the ${on}.`, `La anotación ${name} está solo en el ${on}.`),
              })),
          ),
        ),
  examples: {
    breaks: {
      objects: workstation({
        [note('toolVersion')]: undefined,
        'Deployment#/spec/template/metadata/annotations': { 'chaimeleon.eu/toolVersion': '1' },
      }),
    },
    keeps: { objects: workstation({ 'Deployment#/spec/template/metadata/annotations': { 'checksum/secret': '1' } }) },
  },
}

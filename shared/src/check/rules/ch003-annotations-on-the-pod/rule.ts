import { text } from '#base'
import { note, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** The operator reads the annotations of the Deployment or Job itself, never those of the pod template. */
export const annotationsOnThePod: Rule = {
  id: 'CH003',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text("The platform's annotations are on the pod", 'Las anotaciones de la plataforma están en el pod'),
  why: text(
    'The platform looks at the Deployment itself, so nothing of what they ask for happens.',
    'La plataforma mira el propio Deployment, así que nada de lo que piden ocurre.',
  ),
  fix: text(
    'Move them from the pod template to metadata.annotations of the Deployment.',
    'Muévelas de la plantilla del pod a metadata.annotations del Deployment.',
  ),
  check: ({ workloads, profile }) =>
    profile.operator === undefined || profile.annotationPrefix === ''
      ? []
      : workloads.flatMap(({ manifest, annotations, podAnnotations, podPath, kind }) =>
          kind === 'Pod'
            ? []
            : Object.keys(podAnnotations)
                .filter((name) => name.startsWith(profile.annotationPrefix) && annotations[name] === undefined)
                .map((name) => ({
                  manifest,
                  path: [...podPath.slice(0, -1), 'metadata', 'annotations', name],
                  message: text(`The annotation ${name} is on the pod only.`, `La anotación ${name} está solo en el pod.`),
                })),
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

import { objectAt, text } from '#base'
import { note, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** Kubernetes takes texts only; YAML makes a boolean of an unquoted true. */
export const annotationNoText: Rule = {
  id: 'CH004',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('An annotation is not a string', 'Una anotación no es un texto'),
  why: text('Kubernetes rejects annotations whose values are not strings.', 'Kubernetes rechaza las anotaciones que no son textos.'),
  fix: text('Put the value in quotes.', 'Pon el valor entre comillas.'),
  check: ({ manifests, workloads }) => {
    const places = [
      ...manifests.map((manifest) => ({
        manifest,
        annotations: objectAt(manifest.object, 'metadata', 'annotations'),
        base: ['metadata', 'annotations'],
      })),
      ...workloads
        .filter(({ kind }) => kind === 'CronJob')
        .map(({ manifest, annotations, annotationsPath }) => ({ manifest, annotations, base: annotationsPath })),
      ...workloads
        .filter(({ kind }) => kind !== 'Pod')
        .map(({ manifest, podAnnotations, podPath }) => ({
          manifest,
          annotations: podAnnotations,
          base: [...podPath.slice(0, -1), 'metadata', 'annotations'],
        })),
    ]
    return places.flatMap(({ manifest, annotations, base }) =>
      Object.entries(annotations)
        .filter(([, value]) => typeof value !== 'string' && value !== null)
        .map(([name, value]) => ({
          manifest,
          path: [...base, name],
          message: text(
            `The annotation ${name} is ${JSON.stringify(value)} without quotes.`,
            `La anotación ${name} es ${JSON.stringify(value)} sin comillas.`,
          ),
        })),
    )
  },
  examples: { breaks: { objects: workstation({ [note('createGuacamoleConnection')]: true }) }, keeps: { objects: workstation() } },
}

import { text, textAt } from '#base'
import { workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

const annotation = 'kubernetes.io/ingress.class'
const ingress = (change: object) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { name: 'demo-lab' },
  spec: {},
  ...change,
})

/** The field replaced the annotation in Kubernetes 1.18; the API server warns at each install. */
export const ingressClassAnnotation: Rule = {
  id: 'ingress-class-annotation',
  severity: 'warning',
  source: 'kubernetes',
  needs: 'manifests',
  title: text('The Ingress class is set by an annotation', 'La clase del Ingress se indica con una anotación'),
  why: text(
    'The annotation is deprecated: Kubernetes warns on each installation, and newer controllers ignore it.',
    'La anotación está obsoleta: Kubernetes avisa en cada instalación, y los controladores nuevos la ignoran.',
  ),
  fix: text('Use spec.ingressClassName instead.', 'Usa spec.ingressClassName en su lugar.'),
  check: ({ ofKind, profile }) =>
    ofKind('Ingress').flatMap((manifest) => {
      const name = textAt(manifest.object, 'metadata', 'annotations', annotation)
      if (name === undefined) return []
      const wanted = profile.web.className || name
      return [
        {
          manifest,
          path: ['metadata', 'annotations', annotation],
          message: text(
            `Ingress ${manifest.name} sets its class with ${annotation}; use spec.ingressClassName: ${wanted}.`,
            `El Ingress ${manifest.name} indica su clase con ${annotation}; usa spec.ingressClassName: ${wanted}.`,
          ),
        },
      ]
    }),
  examples: {
    breaks: { objects: workstation({}, ingress({ metadata: { name: 'demo-lab', annotations: { [annotation]: 'nginx' } } })) },
    keeps: { objects: workstation({}, ingress({ spec: { ingressClassName: 'nginx' } })) },
  },
}

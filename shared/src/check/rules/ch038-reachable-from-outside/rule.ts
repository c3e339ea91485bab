import { text, textAt } from '#base'
import { workstation } from '../../examples/workstation.ts'
import type { Report, Rule } from '../../rule.ts'

/** Policy: data must not leave, so a web app is opened in the workstation's own browser. */
export const reachableFromOutside: Rule = {
  id: 'CH038',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('The app is exposed outside the platform', 'La aplicación es accesible desde fuera de la plataforma'),
  why: text(
    "Data must not leave the platform, so an app with its own URL needs an administrator's approval.",
    'Los datos no deben salir de la plataforma, así que una aplicación con URL propia necesita la aprobación de la administración.',
  ),
  fix: text(
    'Open it inside the workstation, or ask for approval and ignore this rule with the reason.',
    'Ábrela dentro de la estación de trabajo, o pide aprobación e ignora esta regla con el motivo.',
  ),
  check: ({ manifests, profile, spec }) =>
    profile.web.needsApproval
      ? manifests.flatMap((manifest): Report[] => {
          const type = textAt(manifest.object, 'spec', 'type')
          if (manifest.kind === 'Ingress')
            return [
              {
                manifest,
                path: ['spec'],
                field: '/web/how',
                // Chosen in the form, where reviewers see it: a request for approval, not a mistake.
                ...(spec?.type === 'web-app' && spec.web.how === 'own-url' && { severity: 'warning' as const }),
                message: text(
                  `Ingress ${manifest.name} exposes the app to the web, which needs approval.`,
                  `El Ingress ${manifest.name} expone la aplicación a la web, lo que requiere aprobación.`,
                ),
              },
            ]
          if (manifest.kind !== 'Service' || !['NodePort', 'LoadBalancer', 'ExternalName'].includes(type ?? '')) return []
          return [
            {
              manifest,
              path: ['spec', 'type'],
              message: text(`Service ${manifest.name} is a ${type}.`, `El Service ${manifest.name} es ${type}.`),
            },
          ]
        })
      : [],
  examples: { breaks: { objects: workstation({ 'Service#/spec/type': 'NodePort' }) }, keeps: { objects: workstation() } },
}

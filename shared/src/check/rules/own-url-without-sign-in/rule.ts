import { objectAt, text } from '#base'
import { workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

const ingress = (annotations: object) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { name: 'demo-lab', annotations },
  spec: {},
})
const signIn = { 'nginx.ingress.kubernetes.io/auth-url': 'https://a', 'nginx.ingress.kubernetes.io/auth-signin': 'https://b' }

/** The platform's sign-in is asked for by annotations of the Ingress; those about sizes do not protect anything. */
export const ownUrlWithoutSignIn: Rule = {
  id: 'own-url-without-sign-in',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('The app has its own URL but no sign-in', 'La aplicación tiene URL propia pero no inicio de sesión'),
  why: text(
    'Anyone who finds the URL can open the app and see its data.',
    'Cualquiera que encuentre la URL puede abrir la aplicación y ver sus datos.',
  ),
  fix: text("Turn on the platform's sign-in.", 'Activa el inicio de sesión de la plataforma.'),
  check: ({ ofKind, profile, spec }) => {
    const wanted = Object.keys(profile.web.signIn?.annotations ?? {}).filter((name) => name.includes('auth'))
    if (wanted.length === 0) return []
    const canFix = spec?.type === 'web-app' && spec.web.how === 'own-url'
    return ofKind('Ingress')
      .filter(({ object }) => wanted.some((name) => objectAt(object, 'metadata', 'annotations')[name] === undefined))
      .map((manifest) => ({
        manifest,
        path: ['metadata', 'annotations'],
        ...(canFix && { field: '/web/signIn', edits: [{ op: 'add' as const, path: '/web/signIn', value: true }] }),
        message: text(`Ingress ${manifest.name} does not require sign-in.`, `El Ingress ${manifest.name} no exige iniciar sesión.`),
      }))
  },
  examples: { breaks: { objects: workstation({}, ingress({})) }, keeps: { objects: workstation({}, ingress(signIn)) } },
}

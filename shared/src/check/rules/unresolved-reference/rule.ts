import { text } from '#base'
import { checkUnresolved } from '../../check-unresolved.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** References between the objects of one chart; those to Secrets are another rule. */
export const unresolvedReference: Rule = {
  id: 'unresolved-reference',
  severity: 'error',
  source: 'kubernetes',
  needs: 'manifests',
  title: text('A part refers to something that is not there', 'Una parte se refiere a algo que no existe'),
  why: text(
    'Kubernetes refuses it, or the app would never start or never be reached.',
    'Kubernetes lo rechaza, o la aplicación no arrancaría o no se podría acceder a ella.',
  ),
  fix: text('Name what is there, or add what is missing.', 'Nombra lo que existe, o añade lo que falta.'),
  check: (context) => checkUnresolved(context),
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/volumeMounts`]: [{ name: 'nowhere', mountPath: '/x' }] }) },
    keeps: { objects: workstation() },
  },
}

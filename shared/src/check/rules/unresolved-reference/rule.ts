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
  title: text('A reference points to something that does not exist', 'Una referencia apunta a algo que no existe'),
  why: text(
    'Kubernetes rejects it, or the app never starts or cannot be reached.',
    'Kubernetes lo rechaza, o la aplicación no arranca o no se puede acceder a ella.',
  ),
  fix: text('Correct the reference, or add what is missing.', 'Corrige la referencia o añade lo que falta.'),
  check: (context) => checkUnresolved(context),
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/volumeMounts`]: [{ name: 'nowhere', mountPath: '/x' }] }) },
    keeps: { objects: workstation() },
  },
}

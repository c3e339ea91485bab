import type { Admitted } from '#admit'
import { text } from '#base'
import type { Finding } from '../finding.ts'

/** What the operator would refuse for the pretend user, where no rule says it already. */
export function checkRefusals(admitted: Admitted | undefined): readonly Finding[] {
  return (admitted?.refusals ?? [])
    .filter((refusal) => refusal.rule === undefined)
    .map(({ object, message }) => ({
      rule: 'operator-refuses',
      severity: 'error',
      source: 'platform',
      message,
      why: text('The platform would refuse to install it.', 'La plataforma no dejaría instalarlo.'),
      fix: text(
        "Change what the sentence names, or the preview's user and datasets.",
        'Cambia lo que dice la frase, o el usuario y los datos de la vista previa.',
      ),
      object,
    }))
}

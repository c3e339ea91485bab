import { type Admitted, annotationsPath, describeObject } from '#admit'
import { text } from '#base'
import type { CheckContext } from '../context/check-context.ts'
import type { Finding } from '../finding.ts'
import type { Placer } from '../place.ts'

/** What the operator would refuse for the pretend user, where no rule says it already. */
export function checkRefusals(admitted: Admitted | undefined, context: CheckContext, place: Placer): readonly Finding[] {
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
      ...placeOf(object, context, place),
    }))
}

/** The operator decides by the annotations, so that is where to look. */
function placeOf(object: string, { manifests }: CheckContext, place: Placer) {
  const manifest = manifests.find((it) => describeObject(it.object) === object)
  return manifest === undefined ? {} : place({ manifest, path: annotationsPath(manifest.kind) })
}

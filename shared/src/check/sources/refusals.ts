import { type Admitted, annotationsPath, describeObject } from '#admit'
import { text } from '#base'
import type { CheckContext } from '../context/check-context.ts'
import type { Finding } from '../finding.ts'
import type { Placer } from '../place.ts'

/** What would be refused for the simulated user, where no rule says it already. */
export function checkRefusals(admitted: Admitted | undefined, context: CheckContext, place: Placer): readonly Finding[] {
  return (admitted?.refusals ?? [])
    .filter((refusal) => refusal.rule === undefined)
    .map(({ object, message, by }) => ({
      rule: 'operator-refuses',
      severity: 'error',
      source: 'platform',
      message,
      why:
        by === 'operator'
          ? text('The platform rejects the installation.', 'La plataforma rechaza la instalación.')
          : text(
              'The app would be accepted, but its pod would never start.',
              'La aplicación se aceptaría, pero su pod no arrancaría nunca.',
            ),
      fix: text(
        'Correct the part that the message names, or change the simulated user and datasets.',
        'Corrige la parte que indica el mensaje, o cambia la persona simulada y los conjuntos de datos.',
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

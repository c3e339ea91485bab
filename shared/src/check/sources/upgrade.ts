import { describeObject } from '#admit'
import { type JsonObject, text } from '#base'
import type { CheckContext } from '../context/check-context.ts'
import type { Finding } from '../finding.ts'
import { checkUpgrade } from '../kubernetes/check-upgrade.ts'
import type { Placer } from '../place.ts'

const why = text(
  'Helm would stop in the middle of the upgrade, and the release would be marked as failed.',
  'Helm se detendría a mitad de la actualización, y la instalación quedaría marcada como fallida.',
)
const fix = text(
  'Make the field of values that stay the same over upgrades.',
  'Haz que el campo dependa de valores que no cambien entre actualizaciones.',
)

/** What Kubernetes would refuse when a release with these objects is upgraded to the chart's manifests. */
export function checkUpgraded(before: readonly JsonObject[], { manifests }: CheckContext, place: Placer): readonly Finding[] {
  const after = manifests.map(({ object }) => object)
  return checkUpgrade(before, after).map(({ object, path, message }) => {
    const manifest = manifests.find((it) => describeObject(it.object) === object)
    return {
      rule: 'kubernetes-upgrade',
      severity: 'error',
      source: 'kubernetes',
      message: text(`${object}: ${message.en}`, `${object}: ${message.es}`),
      why,
      fix,
      ...(manifest === undefined ? {} : place({ manifest, path })),
    }
  })
}

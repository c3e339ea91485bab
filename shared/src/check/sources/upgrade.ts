import { describeObject } from '#admit'
import { type JsonObject, text } from '#base'
import type { CheckContext } from '../context/check-context.ts'
import type { Finding } from '../finding.ts'
import { checkUpgrade } from '../kubernetes/check-upgrade.ts'
import type { Placer } from '../place.ts'

const why = text(
  'The upgrade would fail halfway, and Helm would mark the release as failed.',
  'La actualización fallaría a la mitad y Helm marcaría la release como fallida.',
)
const fix = text(
  'Use only values in this field that stay the same across upgrades.',
  'Usa en este campo solo valores que no cambien entre actualizaciones.',
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

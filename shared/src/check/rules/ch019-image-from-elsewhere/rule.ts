import { text } from '#base'
import { registryOf } from '../../context/registry-of.ts'
import { allContainers } from '../../context/workload.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Report, Rule } from '../../rule.ts'

/** Images of the library are safe; the proxy may or may not pass the operator's check. */
export const imageFromElsewhere: Rule = {
  id: 'CH019',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text("The image is not from the platform's registry", 'La imagen no es del registro de la plataforma'),
  why: text(
    'The platform may reject it, and nobody has reviewed its contents.',
    'La plataforma puede rechazarla, y nadie ha revisado su contenido.',
  ),
  fix: text(
    "Ask for the image to be added to the platform's registry, and use it from there.",
    'Pide que se añada la imagen al registro de la plataforma y úsala desde ahí.',
  ),
  check: ({ workloads, profile }) =>
    profile.operator === undefined
      ? []
      : workloads
          .flatMap(allContainers)
          .filter(({ image }) => image.includes('/'))
          .flatMap(({ workload, image, path }): Report[] => {
            const registry = registryOf(image, profile)
            if (registry !== undefined && !registry.dockerHubProxy) return []
            const place = { manifest: workload.manifest, path: [...path, 'image'] }
            if (registry === undefined)
              return [{ ...place, message: text(`${image} comes from outside the platform.`, `${image} viene de fuera de la plataforma.`) }]
            const message = text(
              `${image} comes from the Docker Hub proxy, not from the platform's library.`,
              `${image} viene del proxy de Docker Hub, no de la biblioteca de la plataforma.`,
            )
            return [{ ...place, severity: 'warning', message }]
          }),
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/image`]: 'quay.io/jupyter/base-notebook:2025-01-01' }) },
    keeps: { objects: workstation() },
  },
}

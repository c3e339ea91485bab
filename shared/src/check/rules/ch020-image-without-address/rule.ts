import { text } from '#base'
import { allContainers } from '../../context/workload.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** The operator's step that records dataset use takes what follows the first slash. */
export const imageWithoutAddress: Rule = {
  id: 'CH020',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('The image has no address', 'La imagen no tiene dirección'),
  why: text(
    'The platform needs the registry in front; a bare name is looked for at Docker Hub, which is not reachable.',
    'La plataforma necesita el registro delante; un nombre solo se busca en Docker Hub, al que no se llega.',
  ),
  fix: text(
    'Choose the library or the Docker Hub proxy, or give the full address.',
    'Elige la biblioteca o el proxy de Docker Hub, o da la dirección completa.',
  ),
  check: ({ workloads, profile }) =>
    profile.operator === undefined
      ? []
      : workloads
          .flatMap(allContainers)
          .filter(({ image }) => image !== '' && !image.includes('/'))
          .map(({ workload, image, path }) => ({
            manifest: workload.manifest,
            path: [...path, 'image'],
            message: text(`The image ${image} has no registry in front.`, `La imagen ${image} no tiene el registro delante.`),
          })),
  examples: { breaks: { objects: workstation({ [`${MAIN}/image`]: 'postgres:16' }) }, keeps: { objects: workstation() } },
}

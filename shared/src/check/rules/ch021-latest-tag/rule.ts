import { text } from '#base'
import { tagOf } from '../../context/image-parts.ts'
import { allContainers } from '../../context/workload.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** Without a version the node may run an old copy, and no one can tell later what ran. */
export const latestTag: Rule = {
  id: 'CH021',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('The image has no fixed version', 'La imagen no tiene una versión fija'),
  why: text(
    'With latest or no tag, a node may run an old copy, and results cannot be reproduced.',
    'Con latest o sin etiqueta, un nodo puede ejecutar una copia antigua, y los resultados no se pueden reproducir.',
  ),
  fix: text('Give the image a version tag or a digest.', 'Da a la imagen una etiqueta de versión o un digest.'),
  check: ({ workloads }) =>
    workloads
      .flatMap(allContainers)
      .filter(({ image }) => image !== '' && ['', 'latest'].includes(tagOf(image)))
      .map(({ workload, path, image }) => ({
        manifest: workload.manifest,
        path: [...path, 'image'],
        message: text(`The image ${image} does not specify a version.`, `La imagen ${image} no indica la versión.`),
      })),
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/image`]: 'harbor.chaimeleon-eu.i3m.upv.es/chaimeleon-library/demo:latest' }) },
    keeps: { objects: workstation() },
  },
}

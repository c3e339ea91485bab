import { type Pointer, text } from '#base'
import type { SpecEdit } from '#spec'
import { fieldOf } from '../../context/field-of.ts'
import { repositoryOf } from '../../context/image-parts.ts'
import { allContainers } from '../../context/workload.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** An image without a registry is one of Docker's official ones, which the platform has behind its proxy. */
function throughProxy(field: Pointer, source: string, image: string): readonly SpecEdit[] {
  return [
    { op: 'replace', path: `${field}/source`, value: source },
    { op: 'replace', path: `${field}/repository`, value: `library/${repositoryOf(image)}` },
  ]
}

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
  check: ({ workloads, profile, spec }) => {
    const proxy = profile.registries.find(({ dockerHubProxy }) => dockerHubProxy)
    return profile.operator === undefined
      ? []
      : workloads
          .flatMap(allContainers)
          .filter(({ image }) => image !== '' && !image.includes('/'))
          .map(({ workload, image, path }) => {
            const field = spec && fieldOf(spec, workload.manifest, [...path, 'image'])
            return {
              manifest: workload.manifest,
              path: [...path, 'image'],
              message: text(`The image ${image} has no registry in front.`, `La imagen ${image} no tiene el registro delante.`),
              ...(field !== undefined && proxy !== undefined && { edits: throughProxy(field, proxy.id, image) }),
            }
          })
  },
  examples: { breaks: { objects: workstation({ [`${MAIN}/image`]: 'postgres:16' }) }, keeps: { objects: workstation() } },
}

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
  title: text('The image has no registry', 'La imagen no tiene registro'),
  why: text(
    'A name without a registry refers to Docker Hub, which the platform cannot reach.',
    'Un nombre sin registro se refiere a Docker Hub, al que la plataforma no puede acceder.',
  ),
  fix: text(
    "Choose one of the platform's registries, or enter the full image reference.",
    'Elige uno de los registros de la plataforma o introduce la referencia completa.',
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
              message: text(`The image ${image} has no registry.`, `La imagen ${image} no tiene registro.`),
              ...(field !== undefined && proxy !== undefined && { edits: throughProxy(field, proxy.id, image) }),
            }
          })
  },
  examples: { breaks: { objects: workstation({ [`${MAIN}/image`]: 'postgres:16' }) }, keeps: { objects: workstation() } },
}

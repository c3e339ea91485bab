import { text } from '#base'
import { fieldOf } from '../../context/field-of.ts'
import { repositoryOf } from '../../context/image-parts.ts'
import { registryOf } from '../../context/registry-of.ts'
import { allContainers } from '../../context/workload.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** Docker Hub keeps official images below library/, which the docker command adds by itself and a proxy does not. */
export const officialImageWithoutLibrary: Rule = {
  id: 'CH023',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('An official image is missing library/', 'A una imagen oficial le falta library/'),
  why: text(
    'The proxy does not add library/ automatically, so the image will not be found.',
    'El proxy no añade library/ automáticamente, así que no se encontrará la imagen.',
  ),
  fix: text('Add library/ before the name: library/postgres.', 'Añade library/ delante del nombre: library/postgres.'),
  check: (context) =>
    context.workloads.flatMap(allContainers).flatMap((container) => {
      const registry = registryOf(container.image, context.profile)
      if (registry?.dockerHubProxy !== true) return []
      const name = repositoryOf(container.image).slice(registry.prefix.length + 1)
      if (name === '' || name.includes('/')) return []
      const field = context.spec && fieldOf(context.spec, container.workload.manifest, [...container.path, 'image'])
      return [
        {
          manifest: container.workload.manifest,
          path: [...container.path, 'image'],
          message: text(`${name} is an official image: use library/${name}.`, `${name} es una imagen oficial: usa library/${name}.`),
          ...(field !== undefined && { edits: [{ op: 'replace' as const, path: `${field}/repository`, value: `library/${name}` }] }),
        },
      ]
    }),
  examples: {
    breaks: { objects: workstation({ [`${MAIN}/image`]: 'harbor.chaimeleon-eu.i3m.upv.es/dockerhub/postgres:16' }) },
    keeps: { objects: workstation({ [`${MAIN}/image`]: 'harbor.chaimeleon-eu.i3m.upv.es/dockerhub/library/postgres:16' }) },
  },
}

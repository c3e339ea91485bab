import { text } from '#base'
import type { Profile } from '#profile'
import { partOf } from '../../context/component-of.ts'
import { desktopsOf } from '../../context/desktops.ts'
import { variablesOf } from '../../context/environment.ts'
import { repositoryOf } from '../../context/image-parts.ts'
import { registryOf } from '../../context/registry-of.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

function isDesktopImage(image: string, profile: Profile): boolean {
  const registry = registryOf(image, profile)
  const repository = repositoryOf(image)
  return registry?.images.some((known) => known.desktop && repository === `${registry.prefix}/${known.repository}`) === true
}
/** The images' button to delete the desktop calls the platform with the release's name. */
export const releaseUnknownInside: Rule = {
  id: 'CH043',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('The desktop does not know its release name', 'El escritorio no conoce el nombre de su release'),
  why: text('The delete button inside the desktop will not work.', 'El botón para borrar el escritorio, dentro de él, no funcionará.'),
  fix: text('Add a variable with the release name.', 'Añade una variable con el nombre de la release.'),
  check: (context) => {
    const variable = context.profile.guacamole?.releaseVariable
    if (variable === undefined) return []
    return desktopsOf(context)
      .flatMap(({ containers }) => containers)
      .filter(
        (container) => isDesktopImage(container.image, context.profile) && !variablesOf(container).some(({ name }) => name === variable),
      )
      .map((container) => ({
        manifest: container.workload.manifest,
        path: [...container.path, 'env'],
        message: text(`${container.name} does not set the variable ${variable}.`, `${container.name} no define la variable ${variable}.`),
        ...(container.first && {
          edits: [
            {
              op: 'add' as const,
              path: partOf(context.spec, container.workload.manifest, '/main/env/-'),
              value: { from: 'release-name', name: variable },
            },
          ],
        }),
      }))
  },
  examples: { breaks: { objects: workstation({ [`${MAIN}/env/2`]: undefined }) }, keeps: { objects: workstation() } },
}

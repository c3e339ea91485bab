import { type Localized, listAt, text, textAt } from '#base'
import type { Profile } from '#profile'
import { type ChartSpec, componentsOf, containersIn, getsFolder, mainNameOf, type PlacedContainer } from '#spec'
import { dataPathsOf, isWithin } from '../../context/data-paths.ts'
import { allContainers } from '../../context/workload.ts'
import type { Report, Rule } from '../../rule.ts'

/** The mounts of the form that name a volume which only the operator can mount. */
function inSpec(spec: ChartSpec, profile: Profile): Report[] {
  const kinds = new Set(Object.entries(profile.volumes).flatMap(([kind, volume]) => (volume?.by === 'operator' ? [kind] : [])))
  const names = new Set(spec.volumes.filter(({ kind }) => kinds.has(kind)).map(({ name }) => name))
  return componentsOf(spec).flatMap((component) =>
    containersIn(component).flatMap(({ container, pointer, role }) =>
      container.mounts.flatMap((mount, index) =>
        !names.has(mount.volume) || (role === 'main' && getsFolder(component, mount.volume))
          ? []
          : [
              {
                field: `${pointer}/mounts/${index}`,
                message: said(container.name ?? mainNameOf(component, spec.chart.name), mount.volume, role),
              },
            ],
      ),
    ),
  )
}

function said(container: string, volume: string, role: PlacedContainer['role']): Localized {
  return role === 'main'
    ? text(
        `${container} mounts ${volume}, which is not one of its component's platform volumes.`,
        `${container} monta ${volume}, que no es uno de los volúmenes de la plataforma de su componente.`,
      )
    : text(
        `${container} mounts ${volume}, which only the main container gets.`,
        `${container} monta ${volume}, que solo recibe el contenedor principal.`,
      )
}

/** The operator adds its mounts to the first regular container and to no other. */
export const dataInAnotherContainer: Rule = {
  id: 'CH035',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('Data is used in a container that does not get it', 'Se usan datos en un contenedor que no los recibe'),
  why: text(
    'The platform mounts data only in the first container; elsewhere the folder is empty or missing.',
    'La plataforma solo monta los datos en el primer contenedor; en los demás la carpeta está vacía o no existe.',
  ),
  fix: text('Process the data in the main container.', 'Procesa los datos en el contenedor principal.'),
  check: (context) => {
    const { workloads, profile, spec } = context
    const byPath = workloads.flatMap((workload) => {
      const paths = dataPathsOf(workload, context)
      return allContainers(workload)
        .filter(({ first }) => !first)
        .flatMap(({ json, path, name }) =>
          listAt(json, 'volumeMounts').flatMap((mount, index): Report[] => {
            const there = textAt(mount, 'mountPath') ?? ''
            if (!paths.some((data) => isWithin(there, data.path))) return []
            const message = text(
              `${name} uses ${there}, but only the first container has data there.`,
              `${name} usa ${there}, pero solo el primer contenedor tiene datos ahí.`,
            )
            return [{ manifest: workload.manifest, path: [...path, 'volumeMounts', index], message }]
          }),
        )
    })
    return [...byPath, ...(spec === undefined ? [] : inSpec(spec, profile))]
  },
  examples: {
    breaks: {
      spec: (spec) => ({ ...spec, sidecars: [{ ...spec.main, name: 'helper', mounts: [{ volume: 'datasets', path: '/data' }] }] }),
    },
    keeps: {},
  },
}

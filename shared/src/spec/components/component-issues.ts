import { text } from '#base'
import type { Profile } from '#profile'
import type { ChartSpec } from '../chart-spec.ts'
import type { SpecIssue } from '../check-references.ts'
import { componentsOf, isPlatformFolder } from './components-of.ts'

/** Folders that a workload names and the chart does not have. */
export function folderIssues(spec: ChartSpec): SpecIssue[] {
  const folders = new Set(spec.volumes.filter(isPlatformFolder).map(({ name }) => name))
  return componentsOf(spec).flatMap(({ folders: wanted = [], base }) =>
    wanted.flatMap(({ volume }, at) =>
      folders.has(volume)
        ? []
        : [
            {
              pointer: `${base}/folders/${at}/volume`,
              message: text(`There is no folder of the platform ${volume}.`, `No hay ninguna carpeta de la plataforma ${volume}.`),
            },
          ],
    ),
  )
}

/** Services with a name that does not follow the release, where that cannot be. */
export function serviceNameIssues(spec: ChartSpec, profile: Profile): SpecIssue[] {
  return spec.components.flatMap(({ serviceName, type }, at): SpecIssue[] => {
    if (serviceName === undefined) return []
    const pointer = `/components/${at}/serviceName`
    if (profile.fixedServiceNames !== true) {
      const { title } = profile
      return [
        {
          pointer,
          message: text(
            `${title.en} wants names that follow the release: leave this empty.`,
            `${title.es} quiere nombres que sigan al despliegue: deja esto vacío.`,
          ),
        },
      ]
    }
    if (type === 'service') return []
    return [
      {
        pointer,
        message: text(
          'Only a component of the type service has a Service of this name.',
          'Solo un componente de tipo servicio tiene un servicio con este nombre.',
        ),
      },
    ]
  })
}

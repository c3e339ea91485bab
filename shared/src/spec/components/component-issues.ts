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
              message: text(`There is no platform volume named ${volume}.`, `No hay ningún volumen de la plataforma llamado ${volume}.`),
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
            `${title.en} requires names derived from the release name. Leave this empty.`,
            `${title.es} exige nombres derivados del de la release. Deja esto vacío.`,
          ),
        },
      ]
    }
    if (type === 'service') return []
    return [
      {
        pointer,
        message: text(
          'Only components of type service can have a fixed Service name.',
          'Solo los componentes de tipo servicio pueden tener un nombre fijo de Service.',
        ),
      },
    ]
  })
}

import { text } from '#base'
import type { Image } from '#blocks'
import type { Profile } from '#profile'
import type { ChartSpec } from './chart-spec.ts'
import type { SpecIssue } from './check-references.ts'
import { containersOf } from './name-issues.ts'
import { referencesIn } from './references.ts'

/** Deploy values that the chart has without being declared. */
const implied = new Set(['datasets_list', 'password'])

function handedOver(spec: ChartSpec): SpecIssue[] {
  const declared = new Set(spec.deployValues.map((it) => it.path))
  return referencesIn(spec)
    .filter((it) => !declared.has(it.path) && !implied.has(it.path))
    .map((it) => ({
      pointer: it.pointer,
      message: text(`The deploy value ${it.path} is not declared.`, `El valor de despliegue ${it.path} no está declarado.`),
    }))
}

function mounts(spec: ChartSpec): SpecIssue[] {
  const volumes = new Set(spec.volumes.map((it) => it.name))
  return containersOf(spec).flatMap(({ container, pointer }) =>
    container.mounts.flatMap((mount, at) =>
      volumes.has(mount.volume)
        ? []
        : [
            {
              pointer: `${pointer}/mounts/${at}/volume`,
              message: text(`There is no volume ${mount.volume}.`, `No hay ningún volumen ${mount.volume}.`),
            },
          ],
    ),
  )
}

function hiding(spec: ChartSpec): SpecIssue[] {
  const declared = new Set(spec.deployValues.map((it) => it.path))
  return spec.deployValues.flatMap((it, at) =>
    it.hiddenWhen === undefined || declared.has(it.hiddenWhen.path)
      ? []
      : [
          {
            pointer: `/deployValues/${at}/hiddenWhen/path`,
            message: text(
              `The deploy value ${it.hiddenWhen.path} is not declared.`,
              `El valor de despliegue ${it.hiddenWhen.path} no está declarado.`,
            ),
          },
        ],
  )
}

function imageIssue(image: Image, pointer: string, profile: Profile): SpecIssue[] {
  const known = image.source === 'other' || profile.registries.some((it) => it.id === image.source)
  if (!known) {
    return [
      {
        pointer: `${pointer}/source`,
        message: text(`The platform has no registry ${image.source}.`, `La plataforma no tiene el registro ${image.source}.`),
      },
    ]
  }
  const withHost = image.source !== 'other' && (/^[^/]*[.:][^/]*\//.test(image.repository) || /[A-Z]/.test(image.repository))
  if (!withHost) return []
  return [
    {
      pointer: `${pointer}/repository`,
      message: text('Leave the registry out here; it is chosen above.', 'No escriba aquí el registro; se elige arriba.'),
    },
  ]
}

function platformIssues(spec: ChartSpec, profile: Profile): SpecIssue[] {
  const volumes = spec.volumes.flatMap((volume, at): SpecIssue[] => {
    if (volume.kind !== 'persistent-home' && volume.kind !== 'shared-folder' && volume.kind !== 'datasets') return []
    if (profile.volumes[volume.kind] !== undefined) return []
    return [
      { pointer: `/volumes/${at}`, message: text(`${profile.title.en} has no such folder.`, `${profile.title.es} no tiene esa carpeta.`) },
    ]
  })
  return [...volumes, ...containersOf(spec).flatMap(({ container, pointer }) => imageIssue(container.image, `${pointer}/image`, profile))]
}

function secretLengths(spec: ChartSpec): SpecIssue[] {
  const first = new Map<string, number>()
  return containersOf(spec).flatMap(({ container, pointer }) =>
    container.env.flatMap((env, at): SpecIssue[] => {
      if (env.from !== 'generated-secret') return []
      const length = env.length ?? 20
      const before = first.get(env.key)
      first.set(env.key, before ?? length)
      if (before === undefined || env.length === undefined || before === length) return []
      return [
        {
          pointer: `${pointer}/env/${at}/length`,
          message: text(
            `Another container makes ${env.key} with ${before} characters.`,
            `Otro contenedor crea ${env.key} con ${before} caracteres.`,
          ),
        },
      ]
    }),
  )
}

/** References to what is not there. */
export function referenceIssues(spec: ChartSpec, profile: Profile | undefined): SpecIssue[] {
  return [
    ...handedOver(spec),
    ...mounts(spec),
    ...hiding(spec),
    ...secretLengths(spec),
    ...(profile === undefined ? [] : platformIssues(spec, profile)),
  ]
}

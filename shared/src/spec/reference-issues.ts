import { oncePer, text } from '#base'
import type { Image } from '#blocks'
import type { Profile } from '#profile'
import type { ChartSpec } from './chart-spec.ts'
import type { SpecIssue } from './check-references.ts'
import { folderIssues, serviceNameIssues } from './components/component-issues.ts'
import { readKubernetesYaml } from './kubernetes-yaml.ts'
import { platformMountIssues } from './mount-issues.ts'
import { containersOf } from './name-issues.ts'
import { referencesIn } from './references.ts'

/** Deploy options that the chart has without being declared. */
const implied = new Set(['datasets_list', 'password'])

function handedOver(spec: ChartSpec): SpecIssue[] {
  const declared = new Set(spec.deployValues.map((it) => it.path))
  return referencesIn(spec)
    .filter((it) => !declared.has(it.path) && !implied.has(it.path))
    .map((it) => ({
      pointer: it.pointer,
      message: text(`There is no deploy option named ${it.path}.`, `No hay ninguna opción de despliegue llamada ${it.path}.`),
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
              message: text(`There is no volume named ${mount.volume}.`, `No hay ningún volumen llamado ${mount.volume}.`),
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
              `There is no deploy option named ${it.hiddenWhen.path}.`,
              `No hay ninguna opción de despliegue llamada ${it.hiddenWhen.path}.`,
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
        message: text(
          `The platform has no registry named ${image.source}.`,
          `La plataforma no tiene ningún registro llamado ${image.source}.`,
        ),
      },
    ]
  }
  const withHost = image.source !== 'other' && (/^[^/]*[.:][^/]*\//.test(image.repository) || /[A-Z]/.test(image.repository))
  if (!withHost) return []
  return [
    {
      pointer: `${pointer}/repository`,
      message: text('Do not include the registry here; choose it above.', 'No incluyas aquí el registro; elígelo arriba.'),
    },
  ]
}

function platformIssues(spec: ChartSpec, profile: Profile): SpecIssue[] {
  const volumes = spec.volumes.flatMap((volume, at): SpecIssue[] => {
    if (volume.kind !== 'persistent-home' && volume.kind !== 'shared-folder' && volume.kind !== 'datasets') return []
    if (profile.volumes[volume.kind] !== undefined) return []
    return [
      { pointer: `/volumes/${at}`, message: text(`${profile.title.en} has no such volume.`, `${profile.title.es} no tiene ese volumen.`) },
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
            `Another container generates ${env.key} with ${before} characters.`,
            `Otro contenedor genera ${env.key} con ${before} caracteres.`,
          ),
        },
      ]
    }),
  )
}

/** The files that the generator writes; the expert's own must be called otherwise. */
const generatedFiles = /^templates\/((deployment|job|cronjob|service|secret|configmap|pvc|ingress)\.yaml|_helpers\.tpl|NOTES\.txt)$/

function isGenerated(path: string, spec: ChartSpec): boolean {
  return generatedFiles.test(path) || spec.components.some(({ name }) => path.startsWith(`templates/${name}/`))
}

function isYamlMap(text: string): boolean {
  try {
    // NOTE Read as patches are read: what cannot be read there is silently left out.
    readKubernetesYaml(text)
    return true
  } catch {
    return false
  }
}

const notMap = text(
  'This must be YAML with keys and values, such as name: value.',
  'Esto debe ser YAML con claves y valores, como nombre: valor.',
)

// NOTE Most edits leave these lists as they were, and `readSpec` then gives the same list again.
const patchIssues = oncePer((patches: ChartSpec['patches']): SpecIssue[] =>
  patches.flatMap((it, at) => (isYamlMap(it.patch) ? [] : [{ pointer: `/patches/${at}/patch`, message: notMap }])),
)
const exampleIssues = oncePer((examples: ChartSpec['examples']): SpecIssue[] =>
  examples.flatMap((it, at) => (isYamlMap(it.values) ? [] : [{ pointer: `/examples/${at}/values`, message: notMap }])),
)

function expertIssues(spec: ChartSpec): SpecIssue[] {
  return [
    ...spec.extraFiles.flatMap((file, at) =>
      isGenerated(file.path, spec)
        ? [
            {
              pointer: `/extraFiles/${at}/path`,
              message: text(
                `${file.path} is a generated file; choose another name.`,
                `${file.path} es un archivo generado; elige otro nombre.`,
              ),
            },
          ]
        : [],
    ),
    ...patchIssues(spec.patches),
    ...exampleIssues(spec.examples),
  ]
}

function appVersionIssues(spec: ChartSpec): SpecIssue[] {
  const { appVersion } = spec.chart
  const isTag = containersOf(spec).some(({ container }) => container.image.tag.from === 'app-version')
  if (!isTag || appVersion === '' || /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(appVersion)) return []
  const message = text(
    'This is also the image tag: use only letters, digits, ., _ and -.',
    'También es la etiqueta de la imagen: usa solo letras, cifras, ., _ y -.',
  )
  return [{ pointer: '/chart/appVersion', message }]
}

function basePathIssues(spec: ChartSpec): SpecIssue[] {
  const { basePath, how } = spec.web
  if (spec.type !== 'web-app' || how !== 'own-url' || basePath?.by !== 'env') return []
  if (!spec.main.env.some((it) => it.name === basePath.name)) return []
  return [
    {
      pointer: '/web/basePath/name',
      message: text(`The variable ${basePath.name} already exists.`, `La variable ${basePath.name} ya existe.`),
    },
  ]
}

/** References to what is not there. */
export function referenceIssues(spec: ChartSpec, profile: Profile | undefined): SpecIssue[] {
  return [
    ...handedOver(spec),
    ...mounts(spec),
    ...hiding(spec),
    ...secretLengths(spec),
    ...expertIssues(spec),
    ...appVersionIssues(spec),
    ...basePathIssues(spec),
    ...folderIssues(spec),
    ...(profile === undefined
      ? []
      : [...platformIssues(spec, profile), ...platformMountIssues(spec, profile), ...serviceNameIssues(spec, profile)]),
  ]
}

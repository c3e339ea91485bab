import { isObject, type JsonObject, type Localized, listAt, objectAt, text, textAt } from '#base'
import { annotationNames } from './annotation-names.ts'
import { decideDatasets } from './dataset-access.ts'
import { askedJobFlavor, findFlavor } from './flavor.ts'
import { foldersOf } from './mutations/mount-data.ts'
import type { MutationContext } from './mutations/mutation.ts'
import { hasCephFs } from './mutations/run-as-user.ts'
import { podOf } from './workload.ts'

/** Why the operator would not let an object in; `rule` is the finding that says the same earlier. */
export interface Objection {
  readonly message: Localized
  /** The operator's own words, which the person would read. */
  readonly said?: string
  readonly rule?: string
}

function imageObjections(object: JsonObject, prefix: string | null): Objection[] {
  if (prefix === null) return []
  const pod = podOf(object)
  return [...listAt(pod, 'containers'), ...listAt(pod, 'initContainers')]
    .map((container) => textAt(container, 'image') ?? '')
    .filter((image) => !image.startsWith(prefix))
    .map((image) => ({
      rule: 'CH019',
      message: text(
        `The image ${image} is not from the platform's registry (${prefix}).`,
        `La imagen ${image} no es del registro de la plataforma (${prefix}).`,
      ),
    }))
}

function annotationObjections(object: JsonObject, { profile, operator }: MutationContext): Objection[] {
  const annotations = objectAt(object, 'metadata').annotations
  const rule = 'CH001'
  if (!isObject(annotations)) {
    const message = text(
      'It has no annotations, so the platform fails without a message.',
      'No tiene ninguna anotación, así que la plataforma falla sin ningún mensaje.',
    )
    return [{ rule, message, said: "EXCEPTION KeyError: 'annotations'" }]
  }
  const name = annotationNames(profile).toolName
  if (textAt(object, 'kind') === 'Deployment' && textAt(annotations, name) === undefined)
    return [
      { rule, message: text(`The annotation ${name} is missing.`, `Falta la anotación ${name}.`), said: `Missing annotation '${name}'` },
    ]
  if (findFlavor(object, profile) !== undefined) return []
  const flavor = askedJobFlavor(annotations, operator) ?? ''
  const known = operator.jobFlavors.join(', ')
  return [
    {
      message: text(
        `The job flavor '${flavor}' does not exist. Choose one of ${known}.`,
        `El flavor '${flavor}' no existe. Elige uno de ${known}.`,
      ),
      // NOTE the operator's own spelling.
      said: `The annotation '${operator.jobFlavorAnnotation}' has unkown value '${flavor}'.`,
    },
  ]
}

/** A list of texts as the operator prints it. */
function printList(texts: readonly string[]): string {
  return `[${texts.map((it) => `'${it}'`).join(', ')}]`
}

function datasetObjections(object: JsonObject, { profile, operator, user, datasets }: MutationContext): Objection[] {
  const annotation = textAt(object, 'metadata', 'annotations', annotationNames(profile).datasets)
  const { refused } = decideDatasets(annotation, datasets, operator.triesTestDatasets === true)
  const said = `Access denied to the following datasets: ${printList(refused)}`
  const list = (ids: readonly string[]) => [...new Set(ids)].join(', ')
  const unknown = refused.filter((id) => datasets.unknown?.includes(id))
  const denied = refused.filter((id) => id !== '' && !unknown.includes(id))
  return [
    ...(refused.includes('')
      ? [
          text(
            'The dataset list has an empty entry, which the platform rejects as a dataset without a name.',
            'La lista de conjuntos de datos tiene una entrada vacía, que la plataforma rechaza como un conjunto de datos sin nombre.',
          ),
        ]
      : []),
    ...(denied.length > 0
      ? [
          text(
            `${user} does not have access to these datasets: ${list(denied)}.`,
            `${user} no tiene acceso a estos conjuntos de datos: ${list(denied)}.`,
          ),
        ]
      : []),
    ...(unknown.length > 0
      ? [text(`These datasets do not exist: ${list(unknown)}.`, `Estos conjuntos de datos no existen: ${list(unknown)}.`)]
      : []),
  ].map((message) => ({ message, said }))
}

const cannotValidate = 'Cannot validate the deployment, please retry in few minutes and if the problem persists contact the administrators.'

function mountsData(object: JsonObject, context: MutationContext): boolean {
  return hasCephFs(object) || foldersOf(object, context).length > 0
}

function groupObjections(object: JsonObject, context: MutationContext): Objection[] {
  if (context.gid !== null || !mountsData(object, context)) return []
  const message = text(
    `Data is mounted, but the platform does not know the group ID of ${context.user}, so it rejects the app.`,
    `Hay datos montados, pero la plataforma no conoce el grupo (GID) de ${context.user}, así que rechaza la aplicación.`,
  )
  return [{ message, said: cannotValidate }]
}

/** NOTE the API server gives each pod a security context; the operator fails on an object that did not pass it. */
function contextObjections(object: JsonObject, context: MutationContext): Objection[] {
  if (context.isDefaulted || !mountsData(object, context) || isObject(podOf(object).securityContext)) return []
  const message = text(
    'The pod has no securityContext, which makes the platform fail.',
    'El pod no tiene securityContext y la plataforma falla.',
  )
  return [{ message, said: "EXCEPTION KeyError: 'securityContext'" }]
}

/** What the operator refuses about one Deployment or Job; it stops at the first, a preview says all. */
export function objectionsTo(object: JsonObject, context: MutationContext): readonly Objection[] {
  return [
    ...imageObjections(object, context.operator.imagePrefix),
    ...annotationObjections(object, context),
    ...datasetObjections(object, context),
    ...groupObjections(object, context),
    ...contextObjections(object, context),
  ]
}

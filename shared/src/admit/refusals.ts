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
        `The image ${image} is not from the platform's own registry (${prefix}).`,
        `La imagen ${image} no es del registro de la plataforma (${prefix}).`,
      ),
    }))
}

function annotationObjections(object: JsonObject, { profile, operator }: MutationContext): Objection[] {
  const annotations = objectAt(object, 'metadata').annotations
  const rule = 'CH001'
  if (!isObject(annotations)) {
    const message = text(
      'It has no annotations at all: the platform fails without saying why.',
      'No tiene ninguna anotación: la plataforma falla sin decir por qué.',
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
        `The job asks for the flavour '${flavor}', which does not exist. Choose one of ${known}.`,
        `El trabajo pide el tipo '${flavor}', que no existe. Elige uno de ${known}.`,
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
            'The list of datasets has an empty entry: the platform takes it for a dataset without a name, and refuses it.',
            'La lista de conjuntos de datos tiene una entrada vacía: la plataforma la toma por uno sin nombre y lo rechaza.',
          ),
        ]
      : []),
    ...(denied.length > 0
      ? [text(`${user} may not use these datasets: ${list(denied)}.`, `${user} no puede usar estos conjuntos de datos: ${list(denied)}.`)]
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
    `Data is mounted, but the platform does not know the group of ${context.user}, so it refuses the app.`,
    `Hay datos montados, pero la plataforma no conoce el grupo de ${context.user}, así que rechaza la aplicación.`,
  )
  return [{ message, said: cannotValidate }]
}

/** NOTE the API server gives each pod a security context; the operator fails on an object that did not pass it. */
function contextObjections(object: JsonObject, context: MutationContext): Objection[] {
  if (context.isDefaulted || !mountsData(object, context) || isObject(podOf(object).securityContext)) return []
  const message = text('The pod has no security context: the platform fails.', 'El pod no tiene securityContext: la plataforma falla.')
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

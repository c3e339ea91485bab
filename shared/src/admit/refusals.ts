import { isObject, type JsonObject, type Localized, listAt, objectAt, text, textAt } from '#base'
import { annotationNames } from './annotation-names.ts'
import { datasetIds } from './dataset-ids.ts'
import { findFlavor } from './flavor.ts'
import { foldersOf } from './mutations/mount-data.ts'
import type { MutationContext } from './mutations/mutation.ts'
import { hasCephFs } from './mutations/run-as-user.ts'
import { podOf } from './workload.ts'

/** Why the operator would not let an object in; `rule` is the finding that says the same earlier. */
export interface Objection {
  readonly message: Localized
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
    return [{ rule, message }]
  }
  const name = annotationNames(profile).toolName
  if (textAt(object, 'kind') === 'Deployment' && textAt(annotations, name) === undefined)
    return [{ rule, message: text(`The annotation ${name} is missing.`, `Falta la anotación ${name}.`) }]
  if (findFlavor(object, profile) !== undefined) return []
  const flavor = textAt(annotations, operator.jobFlavorAnnotation) ?? ''
  const known = operator.jobFlavors.join(', ')
  return [
    {
      message: text(
        `The job asks for the flavour ${flavor}, which does not exist; there are ${known}.`,
        `El trabajo pide el tipo ${flavor}, que no existe; hay ${known}.`,
      ),
    },
  ]
}

function datasetObjections(object: JsonObject, context: MutationContext, allowed: readonly string[] | undefined): Objection[] {
  const annotations = objectAt(object, 'metadata', 'annotations')
  const asked = datasetIds(textAt(annotations, annotationNames(context.profile).datasets))
  const denied = asked.filter((id) => id === '' || (allowed !== undefined && !allowed.includes(id)))
  const names = (nameless: string) => denied.map((id) => (id === '' ? nameless : id)).join(', ')
  const { user, operator } = context
  // NOTE an app that only the tests' service lets in is marked by the annotation testingEnvironment.
  const tests = operator.triesTestDatasets === true && denied.length === asked.length
  const access = {
    message: text(
      `${user} may not use these datasets: ${names('(no name)')}.${tests ? " The platform's service for tests may still know them." : ''}`,
      `${user} no puede usar estos conjuntos de datos: ${names('(sin nombre)')}.${tests ? ' El servicio de pruebas de la plataforma quizá los conozca.' : ''}`,
    ),
  }
  return [...(denied.length === 0 ? [] : [access]), ...(asked.length === 0 ? [] : unnotableImage(object))]
}

/** NOTE the use of datasets is recorded with what follows the first slash of the first container's image. */
function unnotableImage(object: JsonObject): Objection[] {
  const image = textAt(listAt(podOf(object), 'containers')[0], 'image') ?? ''
  if (image.includes('/')) return []
  const message = text(
    `With datasets, the image ${image} needs its full address: the platform notes it after the first slash.`,
    `Con conjuntos de datos, la imagen ${image} necesita su dirección completa: la plataforma la anota tras la primera barra.`,
  )
  return [{ rule: 'CH020', message }]
}

function groupObjections(object: JsonObject, context: MutationContext): Objection[] {
  if (context.gid !== null || (!hasCephFs(object) && foldersOf(object, context).length === 0)) return []
  const message = text(
    `Data is mounted, but the platform does not know the group of ${context.user}: it cannot validate the app.`,
    `Hay datos montados, pero la plataforma no conoce el grupo de ${context.user}: no puede validar la aplicación.`,
  )
  return [{ message }]
}

/** What the operator refuses about one Deployment or Job; `allowed` are the datasets that the user may use. */
export function objectionsTo(object: JsonObject, context: MutationContext, allowed: readonly string[] | undefined): readonly Objection[] {
  return [
    ...imageObjections(object, context.operator.imagePrefix),
    ...annotationObjections(object, context),
    ...datasetObjections(object, context, allowed),
    ...groupObjections(object, context),
  ]
}

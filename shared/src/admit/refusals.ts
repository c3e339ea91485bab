import { isObject, type JsonObject, type Localized, listAt, objectAt, text, textAt } from '#base'
import { annotationNames } from './annotation-names.ts'
import { datasetIds } from './dataset-ids.ts'
import { findFlavor } from './flavor.ts'
import type { MutationContext } from './mutations/mutation.ts'
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

/** What the operator refuses about one Deployment or Job; `allowed` are the datasets that the user may use. */
export function objectionsTo(object: JsonObject, context: MutationContext, allowed: readonly string[] | undefined): readonly Objection[] {
  const annotations = objectAt(object, 'metadata', 'annotations')
  const asked = datasetIds(textAt(annotations, annotationNames(context.profile).datasets))
  const denied = asked.filter((id) => id === '' || (allowed !== undefined && !allowed.includes(id)))
  const names = denied.map((id) => (id === '' ? '(no name)' : id)).join(', ')
  const datasets: Objection[] =
    denied.length === 0
      ? []
      : [
          {
            message: text(
              `${context.user} may not use these datasets: ${names}.`,
              `${context.user} no puede usar estos conjuntos de datos: ${names}.`,
            ),
          },
        ]
  return [...imageObjections(object, context.operator.imagePrefix), ...annotationObjections(object, context), ...datasets]
}

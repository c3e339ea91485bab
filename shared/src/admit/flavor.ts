import { type JsonObject, objectAt, textAt } from '#base'
import type { Flavor, Profile } from '#profile'
import { annotationNames } from './annotation-names.ts'
import { metByOperator } from './runs.ts'

type Operator = NonNullable<Profile['operator']>

function byId(operator: Operator, id: string): Flavor | undefined {
  return operator.flavors.find((flavor) => flavor.id.toLowerCase() === id.toLowerCase())
}

/**
 * The resources that the operator gives a workload: a Deployment by its exact tool name, a Job by its flavour
 * annotation, a CronJob by that of its Jobs. Undefined where a Job names a flavour that does not exist: the operator refuses that.
 */
export function findFlavor(given: JsonObject, profile: Profile): Flavor | undefined {
  const operator = profile.operator
  if (operator === undefined) return undefined
  const object = metByOperator(given)
  const annotations = objectAt(object, 'metadata', 'annotations')
  if (textAt(object, 'kind') === 'Job') {
    // NOTE the operator takes the Deployments' flavours for Jobs too, but compares in lower case.
    const asked = textAt(annotations, operator.jobFlavorAnnotation)
    if (asked === undefined) return byId(operator, operator.defaultJobFlavor)
    return operator.flavors.find((flavor) => flavor.id.toLowerCase() === asked)
  }
  const tool = (textAt(annotations, annotationNames(profile).toolName) ?? '').trim()
  return byId(operator, Object.hasOwn(operator.tools, tool) ? (operator.tools[tool] ?? '') : operator.otherToolFlavor)
}

import { type JsonObject, objectAt, textAt } from '#base'
import type { Flavor, Profile } from '#profile'
import { annotationNames } from './annotation-names.ts'
import { metByOperator } from './runs.ts'

type Operator = NonNullable<Profile['operator']>

function byId(operator: Operator, id: string): Flavor | undefined {
  return operator.flavors.find((flavor) => flavor.id.toLowerCase() === id.toLowerCase())
}

/** The flavour that a Job's annotations ask for, as the operator compares it; undefined where they ask for none. */
export function askedJobFlavor(annotations: JsonObject, operator: Operator): string | undefined {
  return textAt(annotations, operator.jobFlavorAnnotation)?.trim().toLowerCase()
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
    // NOTE the operator takes the Deployments' flavours for Jobs, too. It trims and lowers what is asked for but not its own
    // names, so that otherDeployment can never be asked for.
    const asked = askedJobFlavor(annotations, operator)
    return asked === undefined ? byId(operator, operator.defaultJobFlavor) : operator.flavors.find((flavor) => flavor.id === asked)
  }
  const tool = (textAt(annotations, annotationNames(profile).toolName) ?? '').trim()
  return byId(operator, Object.hasOwn(operator.tools, tool) ? (operator.tools[tool] ?? '') : operator.otherToolFlavor)
}

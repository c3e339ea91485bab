import type { Flavor, Profile } from '#profile'
import { annotationNames } from './annotation-names.ts'
import { findFlavor } from './flavor.ts'

/** What a chart says of itself before there are manifests. */
export interface ChartInShort {
  readonly name: string
  readonly isJob: boolean
  /** The flavour that a job asks for; absent: the platform's usual one. */
  readonly jobFlavor?: string | undefined
}

/** The resources that the platform will give a chart, whatever it asks for; undefined where the platform sets none. */
export function flavorOfChart({ name, isJob, jobFlavor }: ChartInShort, profile: Profile): Flavor | undefined {
  const { operator } = profile
  if (operator === undefined) return undefined
  const asked = jobFlavor === undefined ? {} : { [operator.jobFlavorAnnotation]: jobFlavor }
  const annotations = isJob ? asked : { [annotationNames(profile).toolName]: name }
  return findFlavor({ kind: isJob ? 'Job' : 'Deployment', metadata: { annotations } }, profile)
}

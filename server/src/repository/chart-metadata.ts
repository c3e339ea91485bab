import { archiveName, isTooLongAName } from '@slipway/shared/package'
import { z } from 'zod'

/** Chart.yaml as Helm's loader answers it: unknown keys are gone, numbers are texts. */
export const chartMetadataSchema = z.object({
  name: z.string(),
  home: z.string().optional(),
  sources: z.array(z.string()).optional(),
  version: z.string(),
  description: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  maintainers: z.array(z.object({ name: z.string().optional(), email: z.string().optional(), url: z.string().optional() })).optional(),
  icon: z.string().optional(),
  apiVersion: z.string().optional(),
  condition: z.string().optional(),
  tags: z.string().optional(),
  appVersion: z.string().optional(),
  deprecated: z.boolean().optional(),
  annotations: z.record(z.string(), z.string()).optional(),
  kubeVersion: z.string().optional(),
  dependencies: z.array(z.record(z.string(), z.unknown())).optional(),
  type: z.string().optional(),
})
export type ChartMetadata = z.infer<typeof chartMetadataSchema>

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

/** A sentence about a name that the repository cannot store, or undefined: a file's name and an address hold less than Helm takes. */
export function nameFault({ name, version }: ChartMetadata): string | undefined {
  if (!NAME.test(name) || name.length > 250) return `validation: chart.metadata.name ${JSON.stringify(name)} is invalid`
  const tooLong = version.length > 200 || isTooLongAName(`${archiveName(name, version)}.prov`)
  return tooLong ? 'the name and the version are too long for a file: together at most 245 bytes' : undefined
}

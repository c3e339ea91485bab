import { z } from 'zod'

/** What Chart.yaml may say, as Helm reads it: unknown keys are dropped, as Helm's repositories drop them. */
export const chartMetadataSchema = z.object({
  name: z.string().optional(),
  home: z.string().optional(),
  sources: z.array(z.string()).optional(),
  version: z.string().optional(),
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

/** Helm's own check of a name: one path element; ours also keeps out what a file name cannot hold. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/
/** SemVer as Helm's library reads it: `v1`, `1.2` and `1.2.3-rc.1+5` are versions. */
const VERSION = /^v?\d+(\.\d+)?(\.\d+)?(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/

/** Helm's sentence about metadata that is not valid, or undefined. */
export function metadataFault(metadata: ChartMetadata): string | undefined {
  const { name, version, type } = metadata
  if (!name) return 'chart.metadata.name is required'
  if (!NAME.test(name) || name.length > 250) return `chart.metadata.name ${JSON.stringify(name)} is invalid`
  if (!version) return 'chart.metadata.version is required'
  if (!VERSION.test(version) || version.length > 200) return `chart.metadata.version ${JSON.stringify(version)} is invalid`
  if (type !== undefined && !['', 'application', 'library'].includes(type)) return 'chart.metadata.type must be application or library'
  return undefined
}

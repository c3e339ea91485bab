import { z } from 'zod'

/** Files of a chart, by path relative to the chart's folder (`Chart.yaml`, `templates/deployment.yaml`). */
export const chartFilesSchema = z.object({
  /** UTF-8 text files. */
  files: z.record(z.string(), z.string()),
  /** Files that are not text (a logo), as base64. */
  binaries: z.record(z.string(), z.string()).optional(),
})
export type ChartFiles = z.infer<typeof chartFilesSchema>

/** Values as Helm's command line takes them, applied in this order: `-f` files, then `--set`, then `--set-string`. */
export const valuesInputSchema = z.object({
  files: z.array(z.string()).optional(),
  set: z.array(z.string()).optional(),
  setString: z.array(z.string()).optional(),
})

export const releaseSchema = z.object({
  name: z.string(),
  namespace: z.string(),
  /** Default 1. */
  revision: z.number().int().optional(),
  /** Default false: an install. */
  isUpgrade: z.boolean().optional(),
  /** Default `Helm`. */
  service: z.string().optional(),
})
export type ReleaseInput = z.infer<typeof releaseSchema>

export const renderRequestSchema = z.object({
  chart: chartFilesSchema,
  values: valuesInputSchema.optional(),
  release: releaseSchema,
  /** `v1.37.0`; the engine's default where absent. */
  kubeVersion: z.string().optional(),
  /** Added to the engine's default API versions, as `helm template --api-versions` does. */
  apiVersions: z.array(z.string()).optional(),
  /** Objects that `lookup` finds: a simulated cluster. */
  objects: z.array(z.record(z.string(), z.unknown())).optional(),
  includeCrds: z.boolean().optional(),
})
export type RenderRequest = z.infer<typeof renderRequestSchema>

export const renderedManifestSchema = z.object({
  /** The template with the chart's name before it, as in Helm's `# Source:` line: `demo/templates/service.yaml`. */
  source: z.string(),
  /** One YAML document without `---` and without the `# Source:` line. */
  content: z.string(),
  /** Set for hooks (`pre-install`, `test` …): they come after the others, as `helm template` prints them. */
  hooks: z.array(z.string()).optional(),
  /** The content as Helm and kubectl read it; null when it is empty or broken. */
  object: z.record(z.string(), z.unknown()).nullable(),
  /** Why it is not an object. Only a document of a file in `crds/` can be: Helm refuses all others itself. */
  broken: z.object({ message: z.string(), line: z.number().int().optional() }).optional(),
})
export type RenderedManifest = z.infer<typeof renderedManifestSchema>

export const renderedSchema = z.object({
  /** Sorted as Helm installs them, hooks last. */
  manifests: z.array(renderedManifestSchema),
  /** Raw output of each template by `source`, before splitting and sorting: its lines are what source maps count. */
  templates: z.record(z.string(), z.string()),
  notes: z.string(),
  /** The values that templates saw (after coalescing), as JSON. */
  values: z.record(z.string(), z.unknown()),
  /** Exactly what `helm template` v4 prints. */
  output: z.string(),
})
export type Rendered = z.infer<typeof renderedSchema>

/** Why a chart did not render or load, in Helm's words and with the place, as far as Helm says it. */
export const engineErrorSchema = z.object({
  kind: z.enum(['parse', 'execute', 'fail', 'load', 'schema', 'values', 'dependency', 'manifest', 'other']),
  /** Helm's own message, cut to 4,000 characters. */
  message: z.string(),
  /** Relative to the chart's folder (`templates/deployment.yaml`). */
  file: z.string().optional(),
  /** 1-based. */
  line: z.number().int().optional(),
  /** 1-based, in characters (Helm counts bytes from 0; the engine converts). */
  column: z.number().int().optional(),
  /** The action that failed: `.Values.image.tag`, `include "demo.fullname" .`. */
  action: z.string().optional(),
  /** The frames of nested includes, outermost first. */
  trace: z
    .array(z.object({ file: z.string(), line: z.number().int(), column: z.number().int().optional(), action: z.string().optional() }))
    .optional(),
  /** Values paths (JSON pointers) that a values schema refused, with the reason. */
  values: z.array(z.object({ chart: z.string(), pointer: z.string(), message: z.string() })).optional(),
  /** What the template printed, for a `manifest` that is not YAML: `line` counts in it, not in the template. */
  output: z.string().optional(),
})
export type EngineError = z.infer<typeof engineErrorSchema>

export const lintRequestSchema = z.object({
  chart: chartFilesSchema,
  values: valuesInputSchema.optional(),
  namespace: z.string().optional(),
  kubeVersion: z.string().optional(),
})
export type LintRequest = z.infer<typeof lintRequestSchema>

export const lintedSchema = z.object({
  // NOTE the engine says null where lint has nothing to say: an empty list in Go.
  messages: z
    .array(z.object({ severity: z.enum(['info', 'warning', 'error']), path: z.string(), message: z.string() }))
    .nullable()
    .transform((messages) => messages ?? []),
  /** As `helm lint --strict`: no error and no warning. */
  passed: z.boolean(),
})
export type Linted = z.infer<typeof lintedSchema>

export const inspectRequestSchema = z.object({
  chart: chartFilesSchema,
  /** The files came out of an archive, in which nothing is ignored. */
  packed: z.boolean().optional(),
  /** Leaves out `chartYaml` and `values`, which can be as large as the chart. */
  brief: z.boolean().optional(),
})
export type InspectRequest = z.infer<typeof inspectRequestSchema>

/** What of a chart Helm takes in silence: a file over 5 MiB (Helm 3 refuses it), a key twice in one map, requirements.yaml together with apiVersion v2. */
export const inspectWarningSchema = z.object({
  kind: z.enum(['large-file', 'duplicate-key', 'old-requirements']),
  file: z.string(),
  line: z.number().int().optional(),
  key: z.string().optional(),
})
export type InspectWarning = z.infer<typeof inspectWarningSchema>

const jsonMap = z.record(z.string(), z.unknown())

export const inspectedSchema = z.object({
  /** Whether Helm takes the chart: it loads, no dependency is missing in `charts/`, and its schemas are JSON. */
  accepted: z.boolean(),
  /** Why not. */
  refusal: engineErrorSchema.optional(),
  /** Chart.yaml as Helm understands it: numbers are texts where it wants texts, unknown keys are gone. */
  metadata: jsonMap.nullable(),
  /** Chart.yaml as it stands; null where it is not a map. */
  chartYaml: jsonMap.nullable(),
  /** values.yaml, its documents merged; null where it cannot be read. */
  values: jsonMap.nullable(),
  dependencies: z.array(
    z.object({ name: z.string(), version: z.string(), repository: z.string(), alias: z.string().optional(), present: z.boolean() }),
  ),
  warnings: z.array(inspectWarningSchema),
})
export type Inspected = z.infer<typeof inspectedSchema>

export const aboutSchema = z.object({ helmVersion: z.string(), kubeVersion: z.string(), apiVersions: z.array(z.string()) })
export type About = z.infer<typeof aboutSchema>

/**
 * What crosses into the WebAssembly module: `slipwayEngine(op, requestJson, texts?): Promise<string>`, a global that the
 * module sets when it has started; the answer is JSON of `engineAnswer(schema of the operation)`. It never rejects.
 * Operations: `render`, `lint`, `inspect`, `about`.
 */
export function engineAnswer<T extends z.ZodType>(result: T) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), result }),
    z.object({ ok: z.literal(false), error: engineErrorSchema }),
  ])
}

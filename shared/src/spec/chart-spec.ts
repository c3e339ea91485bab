import parseVersion from 'semver/functions/parse.js'
import validRange from 'semver/ranges/valid.js'
import { z } from 'zod'
import { containerSchema, deployValueSchema, dnsLabelSchema, guacamoleSchema, plainText, volumeSchema, webAccessSchema } from '#blocks'
import { componentSchema } from './components/component.ts'
import { annotationsSchema, foldersSchema, jobSchema, podSchema } from './components/workload-parts.ts'

/** The version of this document; `spec/migrate/` brings older ones here. */
export const SPEC_VERSION = 2

/** Helm wants lower-case letters, digits and hyphens; 53 is its limit for release names, which repeat it. */
export const chartNameSchema = z
  .string()
  .min(1, 'form.name')
  .max(53, 'form.at-most-53')
  .regex(/^[a-z]([-a-z0-9]*[a-z0-9])?$/, 'form.lowercase-letter-first')

/** SemVer 2 without a leading `v`, as Helm's repositories want it. */
export const chartVersionSchema = z
  .string()
  .max(100)
  .refine((version) => parseVersion(version)?.raw === version, 'form.semver')

/** A web address that is safe as a link. */
const linkSchema = z.url({ protocol: /^https?$/, error: 'form.https-url' }).max(2000)

export const iconSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('url'), url: linkSchema }),
  /** A picture kept in the chart; Chart.yaml carries it as a data URL where it is small. */
  z.strictObject({
    from: z.literal('upload'),
    fileName: z
      .string()
      .max(100)
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.(png|jpg|jpeg|svg|webp)$/, 'form.picture-type'),
    base64: z.base64().max(700_000, 'form.picture-size'),
  }),
])

export const chartMetadataSchema = z.strictObject({
  name: chartNameSchema,
  version: chartVersionSchema,
  /** The program's own version; by default also the image's tag. */
  appVersion: plainText(128),
  description: plainText(1_000),
  icon: iconSchema.optional(),
  home: linkSchema.optional(),
  sources: z.array(linkSchema).max(20).default([]),
  maintainers: z
    .array(z.strictObject({ name: plainText(200).min(1), email: z.email().optional(), url: linkSchema.optional() }))
    .max(20)
    .default([]),
  keywords: z.array(plainText(100).min(1)).max(50).default([]),
  /** Which versions of Kubernetes, as Helm writes it: `>=1.25.0-0`. */
  kubeVersion: plainText(100)
    // NOTE a blank range is 'any version' for semver and none for Helm.
    .refine((range) => validRange(range) !== null && range.trim() !== '', 'form.version-range')
    .optional(),
  annotations: z
    .array(z.strictObject({ name: plainText(316).min(1), value: plainText(10_000) }))
    .max(100)
    .default([]),
  /** The author's own text in README.md, Markdown; the rest of that file is generated. */
  readme: plainText(200_000).default(''),
  /** The author's own text in NOTES.txt, after what is generated. */
  notes: plainText(20_000).optional(),
  /** With the author's own text: nothing else is generated. */
  notesOnly: z.boolean().optional(),
})

/** A kind of Kubernetes object, as manifests write it. */
const kindSchema = z
  .string()
  .max(63)
  .regex(/^[A-Z][A-Za-z0-9]*$/, 'form.kind')

/** A named set of values with what it must render: packed as `ci/<name>-values.yaml`. */
export const exampleSchema = z.strictObject({
  name: dnsLabelSchema,
  description: plainText(1000).optional(),
  /** YAML text, as in values.yaml. */
  values: plainText(100_000),
  expects: z
    .array(z.strictObject({ kind: kindSchema, name: plainText(253).optional(), contains: plainText(10_000).optional() }))
    .max(50)
    .default([]),
})

/** A file of the expert's own, kept apart from what is generated: below `templates/` or `files/`. */
export const extraFileSchema = z.strictObject({
  path: z
    .string()
    .max(200)
    .regex(/^(templates|files)\/(?!.*(^|\/)\.\.(\/|$))[A-Za-z0-9._/-]+$/, 'form.chart-path'),
  content: plainText(500_000).refine((text) => !text.startsWith('\ufeff'), 'form.byte-order-mark'),
})

/** A JSON merge patch (RFC 7396), as YAML, on one generated object. */
export const patchSchema = z.strictObject({
  kind: kindSchema,
  /** Which of several: the part after the fullname (`data` for `<fullname>-data`). */
  suffix: dnsLabelSchema.optional(),
  patch: plainText(100_000),
})

export const chartSpecSchema = z.strictObject({
  specVersion: z.literal(SPEC_VERSION, 'form.newer-version'),
  /** Which platform the chart is for: a profile's id. */
  profile: z.string().min(1),
  type: z.enum(['desktop', 'web-app', 'batch-job']),
  chart: chartMetadataSchema,
  main: containerSchema,
  sidecars: z
    .array(containerSchema.required({ name: true }))
    .max(20)
    .default([]),
  initContainers: z
    .array(containerSchema.required({ name: true }))
    .max(20)
    .default([]),
  volumes: z.array(volumeSchema).max(50).default([]),
  /** Settings of every type stay, whichever is chosen: switching back and forth loses nothing. */
  guacamole: guacamoleSchema,
  web: webAccessSchema,
  job: jobSchema,
  pod: podSchema.default({}),
  annotations: annotationsSchema,
  folders: foldersSchema.optional(),
  /** Further workloads besides the one that the parts above are. */
  components: z.array(componentSchema).max(20).default([]),
  /** How the platform's helpers library is kept in the exported source; the `.tgz` always holds it. */
  helpersLibrary: z.enum(['file', 'folder', 'submodule']),
  deployValues: z.array(deployValueSchema).max(200).default([]),
  examples: z.array(exampleSchema).max(50).default([]),
  extraFiles: z.array(extraFileSchema).max(50).default([]),
  patches: z.array(patchSchema).max(50).default([]),
  silenced: z
    .array(z.strictObject({ rule: z.string().min(1).max(60), reason: plainText(1000).min(3, 'form.reason') }))
    .max(100)
    .default([]),
})
export type ChartSpec = z.infer<typeof chartSpecSchema>

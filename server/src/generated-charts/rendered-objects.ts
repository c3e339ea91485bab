import type { Rendered } from '@slipway/shared/render'
import { parseAllDocuments } from 'yaml'
import { z } from 'zod'

const textMap = z.record(z.string(), z.string())
const containerSchema = z.looseObject({
  name: z.string(),
  image: z.string(),
  command: z.array(z.string()).optional(),
  args: z.array(z.string()).optional(),
  workingDir: z.string().optional(),
  ports: z.array(z.looseObject({ name: z.string() })).optional(),
  env: z
    .array(
      z.looseObject({
        name: z.string(),
        value: z.string().optional(),
        valueFrom: z.looseObject({ secretKeyRef: z.looseObject({ name: z.string(), key: z.string() }).optional() }).optional(),
      }),
    )
    .optional(),
  volumeMounts: z.array(z.looseObject({ name: z.string(), mountPath: z.string() })).optional(),
})
export type RenderedContainer = z.infer<typeof containerSchema>

const podSchema = z.looseObject({
  containers: z.array(containerSchema),
  initContainers: z.array(containerSchema).optional(),
  volumes: z.array(z.looseObject({ name: z.string() })).optional(),
})

const objectSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string(), annotations: textMap.optional(), labels: textMap }),
  data: textMap.optional(),
  stringData: textMap.optional(),
  spec: z.unknown().optional(),
})
export type RenderedObject = z.infer<typeof objectSchema>

/** The objects of a render, read as YAML 1.1 as Helm reads it; throws where one is not what Kubernetes could take. */
export function objectsOf(rendered: Rendered): RenderedObject[] {
  return rendered.manifests.flatMap(({ content }) =>
    parseAllDocuments(`${content}\n`, { version: '1.1', uniqueKeys: true }).map((document) => {
      const [first] = document.errors
      if (first !== undefined) throw first
      return objectSchema.parse(document.toJS({ maxAliasCount: 0 }))
    }),
  )
}

const jobTemplateSchema = z.looseObject({
  jobTemplate: z.looseObject({ metadata: z.looseObject({ annotations: textMap.optional(), labels: textMap }), spec: z.unknown() }),
})

/** Of a CronJob the Job that it starts, under the CronJob's name; every other object as it is. */
function ofSchedule(object: RenderedObject): RenderedObject {
  if (object.kind !== 'CronJob') return object
  const { metadata, spec } = jobTemplateSchema.parse(object.spec).jobTemplate
  return { ...object, kind: 'Job', metadata: { ...metadata, name: object.metadata.name }, spec }
}

/** The pod of the Deployment or Job, or of the Job that a CronJob starts. */
export function podOf(objects: readonly RenderedObject[]) {
  const workload = objects.map(ofSchedule).find((it) => it.kind === 'Deployment' || it.kind === 'Job')
  const spec = z
    .looseObject({ template: z.looseObject({ metadata: z.looseObject({ labels: textMap }), spec: podSchema }) })
    .parse(workload?.spec)
  return { workload, labels: spec.template.metadata.labels, pod: spec.template.spec }
}

const ofWorkload = new Set(['Deployment', 'Job', 'CronJob', 'Service', 'Secret', 'Ingress'])

/** The objects as each workload of the chart sees them, the first one first: its own, then those that all share. */
export function workloadViews(
  objects: readonly RenderedObject[],
  components: readonly { readonly name: string; readonly serviceName?: string | undefined }[],
): readonly (readonly RenderedObject[])[] {
  const owners = components.map(({ name, serviceName }) =>
    objects.filter(
      (it) =>
        ofWorkload.has(it.kind) &&
        (new RegExp(`-${name}(-\\d+)?$`).test(it.metadata.name) || (it.kind === 'Service' && it.metadata.name === serviceName)),
    ),
  )
  const others = objects.filter((it) => !owners.some((own) => own.includes(it)))
  const shared = others.filter(({ kind }) => !ofWorkload.has(kind) || kind === 'Secret')
  return [others, ...owners.map((own) => [...own, ...shared])]
}

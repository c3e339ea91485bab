import { z } from 'zod'
import { text } from '#base'
import type { VolumeBlock } from '../../block.ts'
import { dnsLabelSchema, objectNameSchema } from '../../names.ts'
import { list, type MapTree, record } from '../../tree/tree.ts'
import { volumeName } from '../../words.ts'

type Source = { readonly type: string; readonly secret?: string | undefined; readonly configMap?: string | undefined }

function nameOf({ type, secret, configMap }: Source) {
  return [type, secret, configMap]
}

/** Several Secrets, ConfigMaps and pod fields in one folder. */
export const projectedSchema = z.strictObject({
  kind: z.literal('projected'),
  name: dnsLabelSchema,
  sources: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('secret'), secret: objectNameSchema, optional: z.boolean().optional() }),
        z.strictObject({ type: z.literal('config-map'), configMap: objectNameSchema, optional: z.boolean().optional() }),
        z.strictObject({ type: z.literal('pod-labels') }),
      ]),
    )
    .min(1)
    .max(20)
    // NOTE two sources that write one file are refused by Kubernetes.
    .refine((sources) => new Set(sources.map((source) => JSON.stringify(nameOf(source)))).size === sources.length, 'form.source-once'),
})
type Projected = z.infer<typeof projectedSchema>

function sourceTree(source: Projected['sources'][number]): MapTree {
  if (source.type === 'pod-labels') {
    const labels = record({ path: 'labels', fieldRef: record({ fieldPath: 'metadata.labels' }) })
    return record({ downwardAPI: record({ items: list([labels]) }) })
  }
  const optional = source.optional === true ? true : undefined
  return source.type === 'secret'
    ? record({ secret: record({ name: source.secret, optional }) })
    : record({ configMap: record({ name: source.configMap, optional }) })
}

export const projected: VolumeBlock<Projected> = {
  kind: 'projected',
  schema: projectedSchema,
  initial: { kind: 'projected', name: 'settings', sources: [{ type: 'config-map', configMap: 'chaimeleon' }] },
  form: {
    title: text('Projected volume', 'Volumen proyectado'),
    summary: text(
      'Secrets, ConfigMaps and pod labels as files in one folder.',
      'Secrets, ConfigMaps y etiquetas del pod como archivos en una carpeta.',
    ),
    fields: {
      name: volumeName,
      sources: { label: text('Sources', 'Fuentes'), help: text('What the folder contains.', 'Lo que contiene la carpeta.') },
    },
  },
  contribute: (it) => ({ volume: record({ projected: record({ sources: list(it.sources.map(sourceTree)) }) }) }),
}

import { z } from 'zod'
import { text } from '#base'
import type { VolumeBlock } from '../../block.ts'
import { ownName } from '../../contribution.ts'
import { dnsLabelSchema, objectNameSchema } from '../../names.ts'
import { byteQuantitySchema } from '../../resources/resources.ts'
import { settable } from '../../settable.ts'
import { entry } from '../../tree/tree.ts'
import { volumeName } from '../../words.ts'
import { claimBody, claimVolume } from '../claim.ts'
import { isSingleWriter } from '../platform-folder.ts'

/** A PersistentVolumeClaim that the chart makes. */
export const newClaimSchema = z.strictObject({
  kind: z.literal('new-claim'),
  name: dnsLabelSchema,
  size: settable(byteQuantitySchema),
  storageClass: settable(objectNameSchema).optional(),
  accessMode: z.enum(['ReadWriteOnce', 'ReadWriteMany', 'ReadOnlyMany', 'ReadWriteOncePod']),
  /** Kept when the workstation is deleted (`helm.sh/resource-policy: keep`). */
  keepOnDelete: z.boolean().optional(),
})

export const newClaim: VolumeBlock<z.infer<typeof newClaimSchema>> = {
  kind: 'new-claim',
  schema: newClaimSchema,
  initial: { kind: 'new-claim', name: 'data', size: '5Gi', accessMode: 'ReadWriteOnce' },
  form: {
    title: text('New disk', 'Disco nuevo'),
    summary: text(
      'A separate disk for each workstation (PersistentVolumeClaim).',
      'Un disco propio para cada estación de trabajo (PersistentVolumeClaim).',
    ),
    fields: {
      name: volumeName,
      size: { label: text('Size', 'Tamaño'), help: text('For example 5Gi.', 'Por ejemplo 5Gi.'), widget: 'memory' },
      accessMode: {
        label: text('Access mode', 'Modo de acceso'),
        help: text('ReadWriteOnce (one node at a time) is usual.', 'ReadWriteOnce (un nodo a la vez) es lo habitual.'),
        advanced: true,
      },
      storageClass: {
        label: text('Storage class', 'Clase de almacenamiento'),
        help: text("If empty, the cluster's default.", 'Si está vacía, la del clúster.'),
        advanced: true,
      },
      keepOnDelete: {
        label: text('Keep after uninstalling', 'Conservar al desinstalar'),
        help: text('The disk remains when the workstation is deleted.', 'El disco permanece cuando se borra la estación de trabajo.'),
      },
    },
  },
  contribute: (it, ctx) => ({
    volume: claimVolume(ownName(it.name, ctx)),
    singleWriter: isSingleWriter(it.accessMode),
    object: {
      kind: 'PersistentVolumeClaim',
      suffix: it.name,
      annotations: it.keepOnDelete === true ? [entry('helm.sh/resource-policy', 'keep')] : [],
      body: claimBody(it, ctx),
      origin: ctx.pointer,
    },
  }),
}

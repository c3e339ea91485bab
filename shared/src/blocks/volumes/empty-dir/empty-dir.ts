import { z } from 'zod'
import { text } from '#base'
import type { VolumeBlock } from '../../block.ts'
import { optionalText } from '../../contribution.ts'
import { dnsLabelSchema } from '../../names.ts'
import { byteQuantitySchema } from '../../resources/resources.ts'
import { settable } from '../../settable.ts'
import { entry, map, record } from '../../tree/tree.ts'
import { volumeName } from '../../words.ts'

/** Scratch space that goes with the pod; in memory for /dev/shm. */
export const emptyDirSchema = z.strictObject({
  kind: z.literal('empty-dir'),
  name: dnsLabelSchema,
  medium: z.enum(['disk', 'memory']),
  sizeLimit: settable(byteQuantitySchema).optional(),
})

export const emptyDir: VolumeBlock<z.infer<typeof emptyDirSchema>> = {
  kind: 'empty-dir',
  schema: emptyDirSchema,
  initial: { kind: 'empty-dir', name: 'scratch', medium: 'disk' },
  form: {
    title: text('Scratch space', 'Espacio temporal'),
    summary: text(
      'Empty at first, and deleted with the workstation (emptyDir). Use memory for /dev/shm.',
      'Vacío al principio; se borra con la estación de trabajo (emptyDir). Usa memoria para /dev/shm.',
    ),
    fields: {
      name: volumeName,
      medium: {
        label: text('Medium', 'Medio'),
        help: text(
          'Memory is faster, but counts towards the memory that the app uses.',
          'La memoria es más rápida, pero cuenta como memoria usada por la aplicación.',
        ),
      },
      sizeLimit: {
        label: text('Size limit', 'Límite de tamaño'),
        widget: 'memory',
        help: text('For example 2Gi. The pod is evicted if it uses more.', 'Por ejemplo 2Gi. Si usa más, se expulsa el pod.'),
      },
    },
  },
  contribute: (it, ctx) => {
    const medium = it.medium === 'memory' && entry('medium', 'Memory')
    return { volume: record({ emptyDir: map(medium, optionalText('sizeLimit', it.sizeLimit, ctx)) }) }
  },
}

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
      'Empty at the start and gone with the workstation. In memory it serves /dev/shm.',
      'Vacío al empezar; desaparece con el puesto de trabajo. En memoria sirve para /dev/shm.',
    ),
    fields: {
      name: volumeName,
      medium: {
        label: text('Kept on', 'Se guarda en'),
        help: text(
          'Disk, or memory, which is faster and counts as memory used.',
          'Disco, o memoria, más rápida y que cuenta como memoria usada.',
        ),
      },
      sizeLimit: {
        label: text('At most', 'Como máximo'),
        help: text('E.g. 2Gi. The pod is stopped when it grows beyond.', 'P. ej. 2Gi. Si crece más, se detiene el pod.'),
        widget: 'quantity',
      },
    },
  },
  contribute: (it, ctx) => {
    const medium = it.medium === 'memory' && entry('medium', 'Memory')
    return { volume: record({ emptyDir: map(medium, optionalText('sizeLimit', it.sizeLimit, ctx)) }) }
  },
  describe: (it) =>
    it.medium === 'memory' ? text('scratch space in memory', 'espacio temporal en memoria') : text('scratch space', 'espacio temporal'),
}

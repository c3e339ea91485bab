import { z } from 'zod'
import { text } from '#base'
import type { VolumeBlock } from '../../block.ts'
import { containerPathSchema, dnsLabelSchema } from '../../names.ts'
import { mountPathWords, volumeName } from '../../words.ts'
import { platformFolder } from '../platform-folder.ts'

/** The datasets that the deploying user names (the deploy value `datasets_list`), read-only. */
export const datasetsSchema = z.strictObject({
  kind: z.literal('datasets'),
  name: dnsLabelSchema,
  mountPath: containerPathSchema.optional(),
})

export const datasets: VolumeBlock<z.infer<typeof datasetsSchema>> = {
  kind: 'datasets',
  schema: datasetsSchema,
  initial: { kind: 'datasets', name: 'datasets' },
  form: {
    title: text('Datasets', 'Conjuntos de datos'),
    summary: text(
      'The datasets chosen when deploying, read-only, each in its own folder.',
      'Los conjuntos de datos elegidos al desplegar, de solo lectura, cada uno en su carpeta.',
    ),
    fields: { name: volumeName, mountPath: mountPathWords },
  },
  contribute: (it, ctx) => platformFolder('datasets', it, ctx),
  describe: (it) =>
    it.mountPath === undefined
      ? text('datasets', 'conjuntos de datos')
      : text(`datasets at ${it.mountPath}`, `conjuntos de datos en ${it.mountPath}`),
}

import { z } from 'zod'
import { text } from '#base'
import type { VolumeBlock } from '../../block.ts'
import { containerPathSchema, dnsLabelSchema } from '../../names.ts'
import { mountPathWords, volumeName } from '../../words.ts'
import { platformFolder } from '../platform-folder.ts'

/** The folder that all users of the platform share. */
export const sharedFolderSchema = z.strictObject({
  kind: z.literal('shared-folder'),
  name: dnsLabelSchema,
  mountPath: containerPathSchema.optional(),
})

export const sharedFolder: VolumeBlock<z.infer<typeof sharedFolderSchema>> = {
  kind: 'shared-folder',
  schema: sharedFolderSchema,
  initial: { kind: 'shared-folder', name: 'persistent-shared-folder' },
  form: {
    title: text('Shared folder', 'Carpeta compartida'),
    summary: text(
      'A folder that all users of the platform can read and write.',
      'Una carpeta que pueden leer y escribir todas las personas de la plataforma.',
    ),
    fields: { name: volumeName, mountPath: mountPathWords },
  },
  contribute: (it, ctx) => platformFolder('shared-folder', it, ctx),
  describe: (it) =>
    it.mountPath === undefined
      ? text('shared folder', 'carpeta compartida')
      : text(`shared folder at ${it.mountPath}`, `carpeta compartida en ${it.mountPath}`),
}

import { z } from 'zod'
import { text } from '#base'
import type { VolumeBlock } from '../../block.ts'
import { containerPathSchema, dnsLabelSchema } from '../../names.ts'
import { mountPathWords, volumeName } from '../../words.ts'
import { platformFolder } from '../platform-folder.ts'

/** The user's own folder that outlives the workstation; where it is mounted unless said otherwise, the profile says. */
export const persistentHomeSchema = z.strictObject({
  kind: z.literal('persistent-home'),
  name: dnsLabelSchema,
  mountPath: containerPathSchema.optional(),
})

export const persistentHome: VolumeBlock<z.infer<typeof persistentHomeSchema>> = {
  kind: 'persistent-home',
  schema: persistentHomeSchema,
  initial: { kind: 'persistent-home', name: 'persistent-home' },
  form: {
    title: text('Persistent home', 'Carpeta personal'),
    summary: text(
      "The user's own folder. It is kept when the workstation is deleted, and shared by all of the user's workstations.",
      'La carpeta de cada persona. Se conserva al borrar la estación de trabajo y es la misma en todas las suyas.',
    ),
    fields: { name: volumeName, mountPath: mountPathWords },
  },
  contribute: (it, ctx) => platformFolder('persistent-home', it, ctx),
  describe: (it) =>
    it.mountPath === undefined
      ? text('persistent home', 'carpeta personal')
      : text(`persistent home at ${it.mountPath}`, `carpeta personal en ${it.mountPath}`),
}

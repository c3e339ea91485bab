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
    title: text('Personal folder', 'Carpeta personal'),
    summary: text(
      "The user's own folder. It outlives the workstation and is the same in all of them.",
      'La carpeta propia del usuario. Sobrevive al puesto de trabajo y es la misma en todos.',
    ),
    fields: { name: volumeName, mountPath: mountPathWords },
  },
  contribute: (it, ctx) => platformFolder('persistent-home', it, ctx),
  describe: (it) =>
    it.mountPath === undefined
      ? text('personal folder', 'carpeta personal')
      : text(`personal folder at ${it.mountPath}`, `carpeta personal en ${it.mountPath}`),
}

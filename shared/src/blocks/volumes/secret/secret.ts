import { z } from 'zod'
import { text } from '#base'
import type { VolumeBlock } from '../../block.ts'
import { configKeySchema, dnsLabelSchema, objectNameSchema } from '../../names.ts'
import { list, record, typed } from '../../tree/tree.ts'
import { optionalWords, volumeName } from '../../words.ts'

/** A Secret that exists in the user's namespace, as files. */
export const secretVolumeSchema = z.strictObject({
  kind: z.literal('secret'),
  name: dnsLabelSchema,
  secret: objectNameSchema,
  items: z
    .array(
      z.strictObject({
        key: configKeySchema,
        path: z
          .string()
          .min(1)
          .max(255)
          .regex(/^(?!\/)(?!.*\.\.)[^\p{Cc}]+$/u, 'form.relative-path'),
      }),
    )
    .max(50)
    .optional(),
  optional: z.boolean().optional(),
})

export const secretVolume: VolumeBlock<z.infer<typeof secretVolumeSchema>> = {
  kind: 'secret',
  schema: secretVolumeSchema,
  initial: { kind: 'secret', name: 'secrets', secret: 'my-secret' },
  form: {
    title: text('Secret as files', 'Secret como archivos'),
    summary: text(
      "A Secret that already exists in the user's namespace, mounted as files.",
      'Un Secret que ya existe en el espacio de nombres, montado como archivos.',
    ),
    fields: {
      name: volumeName,
      secret: {
        label: text('Secret name', 'Nombre del Secret'),
        help: text('For example jobman-service-auth.', 'Por ejemplo jobman-service-auth.'),
      },
      items: {
        label: text('Keys', 'Claves'),
        help: text('Each key and its file name. If empty, all keys.', 'Cada clave y su nombre de archivo. Si está vacío, todas.'),
        advanced: true,
      },
      optional: optionalWords,
    },
  },
  contribute: (it) => ({
    volume: record({
      secret: record({
        secretName: it.secret,
        items:
          it.items === undefined || it.items.length === 0
            ? undefined
            : list(it.items.map((item) => record({ key: item.key, path: typed(item.path) }))),
        optional: it.optional === true ? true : undefined,
      }),
    }),
  }),
}

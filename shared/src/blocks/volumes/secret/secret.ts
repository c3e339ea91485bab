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
          .regex(/^(?!\/)(?!.*\.\.)[^\p{Cc}]+$/u, 'A relative path without ..'),
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
    title: text('Secret as files', 'Secreto como ficheros'),
    summary: text(
      "A Secret that is in the user's namespace already, as files.",
      'Un secreto que ya está en el espacio de nombres del usuario, como ficheros.',
    ),
    fields: {
      name: volumeName,
      secret: {
        label: text("The secret's name", 'Nombre del secreto'),
        help: text('E.g. jobman-service-auth.', 'P. ej. jobman-service-auth.'),
      },
      items: {
        label: text('Only these keys', 'Solo estas claves'),
        help: text('Each key with the file it becomes; none means all.', 'Cada clave con su fichero; ninguna significa todas.'),
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
  describe: (it) => text(`secret ${it.secret}`, `secreto ${it.secret}`),
}

import { z } from 'zod'
import { text } from '#base'
import { passwordKey } from '../../access/access.ts'
import type { EnvBlock } from '../../block.ts'
import { envNameSchema } from '../../names.ts'
import { computed } from '../../tree/tree.ts'
import { variableName } from '../../words.ts'
import { keyReference } from '../key-reference.ts'

/** The password that opens the workstation (Guacamole's `container-password`). */
export const accessPasswordEnvSchema = z.strictObject({ from: z.literal('access-password'), name: envNameSchema })

export const accessPasswordEnv: EnvBlock<z.infer<typeof accessPasswordEnvSchema>> = {
  kind: 'access-password',
  schema: accessPasswordEnvSchema,
  initial: { from: 'access-password', name: 'PASSWORD' },
  form: {
    title: text('Workstation password', 'Contraseña de la estación'),
    summary: text(
      'The password that Guacamole uses to open the workstation.',
      'La contraseña con la que Guacamole abre la estación de trabajo.',
    ),
    fields: { name: variableName },
  },
  contribute: (_it, ctx) => ({
    entries: [keyReference('secretKeyRef', { name: computed(ctx.accessSecret), key: passwordKey(ctx.profile) })],
  }),
}

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
    title: text("The workstation's password", 'La contraseña del puesto de trabajo'),
    summary: text(
      'The password by which Guacamole opens the workstation.',
      'La contraseña con la que Guacamole abre el puesto de trabajo.',
    ),
    fields: { name: variableName },
  },
  contribute: (_it, ctx) => ({
    entries: [keyReference('secretKeyRef', { name: computed(ctx.accessSecret), key: passwordKey(ctx.profile) })],
  }),
  describe: () => text("the workstation's password", 'la contraseña del puesto de trabajo'),
}

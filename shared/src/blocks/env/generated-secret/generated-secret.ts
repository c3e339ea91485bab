import { z } from 'zod'
import { text } from '#base'
import type { EnvBlock } from '../../block.ts'
import { configKeySchema, envNameSchema } from '../../names.ts'
import { computed } from '../../tree/tree.ts'
import { variableName } from '../../words.ts'
import { keyReference } from '../key-reference.ts'

/** A random password of the chart's own Secret, kept over upgrades; containers that name the same key share it. */
export const generatedSecretEnvSchema = z.strictObject({
  from: z.literal('generated-secret'),
  name: envNameSchema,
  key: configKeySchema,
  length: z.int().min(8).max(128).optional(),
})

export const generatedSecretEnv: EnvBlock<z.infer<typeof generatedSecretEnvSchema>> = {
  kind: 'generated-secret',
  schema: generatedSecretEnvSchema,
  initial: { from: 'generated-secret', name: 'DATABASE_PASSWORD', key: 'database-password' },
  form: {
    title: text('Generated password', 'Contraseña generada'),
    summary: text(
      'A random password that the chart generates and keeps. Containers that use the same key share it.',
      'Una contraseña aleatoria que el chart genera y conserva. La comparten los contenedores que usan la misma clave.',
    ),
    fields: {
      name: variableName,
      key: { label: text('Key', 'Clave'), help: text('For example database-password.', 'Por ejemplo database-password.') },
      length: { label: text('Length', 'Longitud'), help: text('20 by default.', '20 por defecto.'), advanced: true },
    },
  },
  contribute: (it, ctx) => ({
    entries: [keyReference('secretKeyRef', { name: computed(ctx.helper('fullname')), key: it.key })],
    secret: { key: it.key, length: it.length ?? 20 },
  }),
}

import { z } from 'zod'
import { text } from '#base'
import type { EnvBlock } from '../../block.ts'
import { nameTree } from '../../contribution.ts'
import { configKeySchema, envNameSchema, objectNameSchema } from '../../names.ts'
import { settable } from '../../settable.ts'
import { optionalWords, variableName } from '../../words.ts'
import { keyReference } from '../key-reference.ts'

/** A key of a Secret that exists in the user's namespace. */
export const secretKeyEnvSchema = z.strictObject({
  from: z.literal('secret-key'),
  name: envNameSchema,
  secret: settable(objectNameSchema),
  key: configKeySchema,
  optional: z.boolean().optional(),
})

export const secretKeyEnv: EnvBlock<z.infer<typeof secretKeyEnvSchema>> = {
  kind: 'secret-key',
  schema: secretKeyEnvSchema,
  initial: { from: 'secret-key', name: 'NAME', secret: 'jobman-service-auth', key: 'token' },
  form: {
    title: text('From a Secret', 'De un Secret'),
    summary: text("A key of a Secret in the user's namespace.", 'Una clave de un Secret del espacio de nombres.'),
    fields: {
      name: variableName,
      secret: {
        label: text('Secret name', 'Nombre del Secret'),
        help: text('For example jobman-service-auth.', 'Por ejemplo jobman-service-auth.'),
        widget: 'secret',
      },
      key: { label: text('Key', 'Clave'), help: text('For example token.', 'Por ejemplo token.') },
      optional: optionalWords,
    },
  },
  contribute: (it, ctx) => ({
    entries: [keyReference('secretKeyRef', { name: nameTree(it.secret, ctx), key: it.key, optional: it.optional })],
  }),
}

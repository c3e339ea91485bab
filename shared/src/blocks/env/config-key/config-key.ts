import { z } from 'zod'
import { text } from '#base'
import type { EnvBlock } from '../../block.ts'
import { nameTree } from '../../contribution.ts'
import { configKeySchema, envNameSchema, objectNameSchema } from '../../names.ts'
import { settable } from '../../settable.ts'
import { optionalWords, variableName } from '../../words.ts'
import { keyReference } from '../key-reference.ts'

/** A key of a ConfigMap that exists in the user's namespace. */
export const configKeyEnvSchema = z.strictObject({
  from: z.literal('config-key'),
  name: envNameSchema,
  configMap: settable(objectNameSchema),
  key: configKeySchema,
  optional: z.boolean().optional(),
})

export const configKeyEnv: EnvBlock<z.infer<typeof configKeyEnvSchema>> = {
  kind: 'config-key',
  schema: configKeyEnvSchema,
  initial: { from: 'config-key', name: 'NAME', configMap: 'chaimeleon', key: 'user.name' },
  form: {
    title: text('From a ConfigMap', 'De un ConfigMap'),
    summary: text("A key of a ConfigMap in the user's namespace.", 'Una clave de un ConfigMap del espacio de nombres.'),
    fields: {
      name: variableName,
      configMap: {
        label: text('ConfigMap name', 'Nombre del ConfigMap'),
        help: text('For example chaimeleon.', 'Por ejemplo chaimeleon.'),
      },
      key: { label: text('Key', 'Clave'), help: text('For example user.name.', 'Por ejemplo user.name.') },
      optional: optionalWords,
    },
  },
  contribute: (it, ctx) => ({
    entries: [keyReference('configMapKeyRef', { name: nameTree(it.configMap, ctx), key: it.key, optional: it.optional })],
  }),
}

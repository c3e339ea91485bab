import { z } from 'zod'
import { text } from '#base'
import type { EnvBlock } from '../../block.ts'
import { nameTree } from '../../contribution.ts'
import { configKeySchema, envNameSchema, objectNameSchema } from '../../names.ts'
import { settable } from '../../settable.ts'
import { optionalWords, variableName, wordsOf } from '../../words.ts'
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
    title: text('From a config map', 'De un mapa de configuración'),
    summary: text(
      "A key of a ConfigMap in the user's namespace.",
      'Una clave de un mapa de configuración del espacio de nombres del usuario.',
    ),
    fields: {
      name: variableName,
      configMap: { label: text("The config map's name", 'Nombre del mapa'), help: text('E.g. chaimeleon.', 'P. ej. chaimeleon.') },
      key: { label: text('Key', 'Clave'), help: text('E.g. user.name.', 'P. ej. user.name.') },
      optional: optionalWords,
    },
  },
  contribute: (it, ctx) => ({
    entries: [keyReference('configMapKeyRef', { name: nameTree(it.configMap, ctx), key: it.key, optional: it.optional })],
  }),
  describe: (it) => text(`${it.key} of config map ${wordsOf(it.configMap).en}`, `${it.key} del mapa ${wordsOf(it.configMap).es}`),
}

import { z } from 'zod'
import { text } from '#base'
import type { EnvBlock } from '../../block.ts'
import { textTree } from '../../contribution.ts'
import { envNameSchema, plainText } from '../../names.ts'
import { settable } from '../../settable.ts'
import { entry } from '../../tree/tree.ts'
import { variableName } from '../../words.ts'

/** A text, or what the deploying user gives. */
export const textEnvSchema = z.strictObject({
  from: z.literal('text'),
  name: envNameSchema,
  value: settable(plainText(32_768)),
})

export const textEnv: EnvBlock<z.infer<typeof textEnvSchema>> = {
  kind: 'text',
  schema: textEnvSchema,
  initial: { from: 'text', name: 'NAME', value: '' },
  form: {
    title: text('Text', 'Texto'),
    summary: text('A value that you enter here or ask for when deploying.', 'Un valor que introduces aquí o que se pregunta al desplegar.'),
    fields: {
      name: variableName,
      value: { label: text('Value', 'Valor'), help: text('For example true or /data.', 'Por ejemplo true o /data.'), widget: 'growing' },
    },
  },
  contribute: (it, ctx) => ({ entries: [entry('value', textTree(it.value, ctx), { origin: `${ctx.pointer}/value` })] }),
}

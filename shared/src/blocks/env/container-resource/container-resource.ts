import { z } from 'zod'
import { text } from '#base'
import type { EnvBlock } from '../../block.ts'
import { envNameSchema } from '../../names.ts'
import { entry, record } from '../../tree/tree.ts'
import { variableName } from '../../words.ts'

/** A request or limit of this container. */
export const containerResourceEnvSchema = z.strictObject({
  from: z.literal('container-resource'),
  name: envNameSchema,
  resource: z.enum([
    'limits.cpu',
    'limits.memory',
    'limits.ephemeral-storage',
    'requests.cpu',
    'requests.memory',
    'requests.ephemeral-storage',
  ]),
})

export const containerResourceEnv: EnvBlock<z.infer<typeof containerResourceEnvSchema>> = {
  kind: 'container-resource',
  schema: containerResourceEnvSchema,
  initial: { from: 'container-resource', name: 'CPU_LIMIT', resource: 'limits.cpu' },
  form: {
    title: text('What the container gets', 'Lo que recibe el contenedor'),
    summary: text('Its CPU or memory, as a number.', 'Su CPU o memoria, como número.'),
    fields: {
      name: variableName,
      resource: { label: text('Which', 'Cuál'), help: text('Memory is given in bytes.', 'La memoria se da en bytes.') },
    },
  },
  contribute: (it) => ({ entries: [entry('valueFrom', record({ resourceFieldRef: record({ resource: it.resource }) }))] }),
  describe: (it) => text(`the container's ${it.resource}`, `${it.resource} del contenedor`),
}

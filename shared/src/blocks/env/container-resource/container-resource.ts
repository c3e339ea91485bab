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
    title: text('Container resource', 'Recurso del contenedor'),
    summary: text("The container's CPU or memory, as a number.", 'La CPU o la memoria del contenedor, como número.'),
    fields: {
      name: variableName,
      resource: { label: text('Field', 'Campo'), help: text('Memory is in bytes.', 'La memoria se da en bytes.') },
    },
  },
  contribute: (it) => ({ entries: [entry('valueFrom', record({ resourceFieldRef: record({ resource: it.resource }) }))] }),
}

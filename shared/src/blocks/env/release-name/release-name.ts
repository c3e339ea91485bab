import { z } from 'zod'
import { text } from '#base'
import type { EnvBlock } from '../../block.ts'
import { envNameSchema } from '../../names.ts'
import { builtIn } from '../../tree/expression.ts'
import { computed, entry } from '../../tree/tree.ts'
import { variableName } from '../../words.ts'

/** The release's name (what the deploying user typed as the workstation's name). */
export const releaseNameEnvSchema = z.strictObject({ from: z.literal('release-name'), name: envNameSchema })

export const releaseNameEnv: EnvBlock<z.infer<typeof releaseNameEnvSchema>> = {
  kind: 'release-name',
  schema: releaseNameEnvSchema,
  initial: { from: 'release-name', name: 'HELM_APP_NAME' },
  form: {
    title: text('Release name', 'Nombre de la release'),
    summary: text('The name chosen when deploying.', 'El nombre elegido al desplegar.'),
    fields: { name: variableName },
  },
  contribute: () => ({ entries: [entry('value', computed(builtIn('Release.Name')))] }),
}

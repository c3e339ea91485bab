import { z } from 'zod'
import { configKeySchema, dnsLabelSchema, plainText } from '../../names.ts'

/** Files typed in the form, kept in a ConfigMap. */
export const configFilesSchema = z.strictObject({
  kind: z.literal('config-files'),
  name: dnsLabelSchema,
  files: z
    .array(z.strictObject({ name: configKeySchema, content: plainText(262_144) }))
    .min(1)
    .max(50),
  /** Unix permissions as octal text, `0755` for scripts. */
  mode: z
    .string()
    .regex(/^0[0-7]{3}$/, 'Four octal digits: 0644, 0755')
    .optional(),
})

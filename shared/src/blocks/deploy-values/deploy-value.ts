import { z } from 'zod'
import { plainText } from '../names.ts'
import { byteQuantitySchema, quantitySchema } from '../resources/resources.ts'
import { valuePathSchema } from '../settable.ts'

const scalar = z.union([plainText(262_144), z.number(), z.boolean()])

/** One thing that the person who deploys sets: a field of the deploy form, a key of values.yaml. */
export const deployValueSchema = z.strictObject({
  /** Where it is in values.yaml; also its id for fields that refer to it. */
  path: valuePathSchema,
  type: z.enum(['string', 'text', 'password', 'number', 'integer', 'boolean', 'choice', 'quantity', 'list', 'object']),
  title: plainText(200).min(1, 'form.label'),
  description: plainText(2000).optional(),
  /** Its value if the user changes nothing. For `list` and `object`: JSON. */
  default: z.union([scalar, z.array(z.json()), z.record(z.string(), z.json())]),
  /** For numbers and quantities (in the slider's unit). */
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  step: z.number().positive().optional(),
  /** Shown as a slider; `unit` is appended to the number for quantities: `Gi`. */
  slider: z.strictObject({ unit: z.string().max(10).optional() }).optional(),
  /** ECMAScript pattern for strings (the part that RE2 has too). */
  pattern: z.string().max(1000).optional(),
  choices: z
    .array(
      z.strictObject({
        value: plainText(1000),
        label: plainText(200).optional(),
        /** What a container gets whose size the user chooses here: requests and limits alike. */
        cpu: quantitySchema.optional(),
        memory: byteQuantitySchema.optional(),
        gpu: z.int().min(0).max(16).optional(),
      }),
    )
    .max(200)
    .optional(),
  required: z.boolean().optional(),
  /** Hidden while another deploy option has this value. */
  hiddenWhen: z.strictObject({ path: valuePathSchema, value: scalar }).optional(),
  /** The heading above it (Rancher, Onyxia). */
  group: plainText(100).optional(),
})
export type DeployValue = z.infer<typeof deployValueSchema>
export type Choice = NonNullable<DeployValue['choices']>[number]

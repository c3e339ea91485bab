import { z } from 'zod'
import { text } from '#base'
import type { VolumeBlock } from '../../block.ts'
import { textTree } from '../../contribution.ts'
import { dnsLabelSchema, objectNameSchema } from '../../names.ts'
import { settable } from '../../settable.ts'
import { volumeName } from '../../words.ts'
import { claimVolume } from '../claim.ts'

/** A PersistentVolumeClaim that is already in the user's namespace. */
export const existingClaimSchema = z.strictObject({
  kind: z.literal('existing-claim'),
  name: dnsLabelSchema,
  claim: settable(objectNameSchema),
  readOnly: z.boolean().optional(),
})

export const existingClaim: VolumeBlock<z.infer<typeof existingClaimSchema>> = {
  kind: 'existing-claim',
  schema: existingClaimSchema,
  initial: { kind: 'existing-claim', name: 'data', claim: 'my-data' },
  form: {
    title: text('Existing disk', 'Disco existente'),
    summary: text(
      "A PersistentVolumeClaim that already exists in the user's namespace.",
      'Un PersistentVolumeClaim que ya existe en el espacio de nombres.',
    ),
    fields: {
      name: volumeName,
      claim: { label: text('Claim name', 'Nombre del claim'), help: text('For example my-data.', 'Por ejemplo my-data.') },
      readOnly: { label: text('Read-only', 'Solo lectura') },
    },
  },
  contribute: (it, ctx) => ({ volume: claimVolume(textTree(it.claim, ctx), it.readOnly) }),
}

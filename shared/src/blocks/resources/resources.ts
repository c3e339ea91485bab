import { z } from 'zod'
import { deployValueRefSchema, settable } from '../settable.ts'

/** A Kubernetes quantity: `500m`, `1`, `4Gi`, `1.5`. Not negative. */
export const quantitySchema = z
  .string()
  .max(32)
  .regex(/^(\d+(\.\d{1,9})?)(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$/, 'form.quantity')

const multiples: Readonly<Record<string, bigint>> = {
  '': 1n,
  k: 10n ** 3n,
  M: 10n ** 6n,
  G: 10n ** 9n,
  T: 10n ** 12n,
  P: 10n ** 15n,
  E: 10n ** 18n,
  Ki: 2n ** 10n,
  Mi: 2n ** 20n,
  Gi: 2n ** 30n,
  Ti: 2n ** 40n,
  Pi: 2n ** 50n,
  Ei: 2n ** 60n,
}

/** Whether a quantity comes to whole bytes: 1.5Gi does, 0.3Ki does not. */
function isWholeBytes(quantity: string): boolean {
  const [, whole = '', fraction = '', unit = ''] = /^(\d+)(?:\.(\d+))?([A-Za-z]*)$/.exec(quantity) ?? []
  const multiple = multiples[unit]
  return whole !== '' && multiple !== undefined && (BigInt(whole + fraction) * multiple) % 10n ** BigInt(fraction.length) === 0n
}

/** A quantity of bytes: whole, because Kubernetes warns of fractions and rounds them. */
export const byteQuantitySchema = z
  .string()
  .max(32)
  .regex(/^([0-9]+|[0-9]+(\.[0-9]{1,9})?(k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei))$/, {
    error: 'form.bytes',
    abort: true,
  })
  .refine(isWholeBytes, 'form.whole-bytes')

export const amountsSchema = z.strictObject({
  cpu: settable(quantitySchema).optional(),
  memory: settable(byteQuantitySchema).optional(),
  ephemeralStorage: settable(byteQuantitySchema).optional(),
})

/**
 * What a container asks for and is held to. `gpu` is one number for requests and limits, because Kubernetes wants them
 * equal for extended resources; the resource's name (`nvidia.com/gpu`) is the profile's.
 */
export const resourcesSchema = z.strictObject({
  requests: amountsSchema.optional(),
  limits: amountsSchema.optional(),
  /** Number of GPUs, or a deploy option: an integer, or a boolean that means one or none. */
  gpu: settable(z.int().min(0).max(16)).optional(),
  /** Named sizes: a choice whose choices say CPU, memory and GPU, for requests and limits together. */
  size: deployValueRefSchema.optional(),
})
export type Resources = z.infer<typeof resourcesSchema>

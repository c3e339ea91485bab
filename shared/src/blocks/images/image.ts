import { z } from 'zod'
import { objectNameSchema } from '../names.ts'
import { settable } from '../settable.ts'

/** An image's path without registry and tag: `ubuntu-python-tensorflow-desktop`, `bitnami/postgresql`. */
export const imageRepositorySchema = z
  .string()
  .min(1, 'Name the image, e.g. ubuntu-python-tensorflow-desktop')
  .max(255)
  .regex(
    /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,
    'Use lowercase letters, digits, ., _, - and / only; no tag here',
  )

/** An image's address with its registry: `quay.io/jupyter/base-notebook`, `localhost:5000/x`. */
export const imageAddressSchema = z
  .string()
  .min(1, 'form.image')
  .max(255)
  .regex(
    /^(?:[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?)*(?::[0-9]+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,
    'form.image-address',
  )

export const imageTagSchema = z
  .string()
  .max(128)
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'form.tag')

export const tagSchema = z.discriminatedUnion('from', [
  /** The chart's appVersion is the tag. */
  z.strictObject({ from: z.literal('app-version') }),
  /** One tag, or a choice of the deploying user. */
  z.strictObject({ from: z.literal('fixed'), tag: settable(imageTagSchema) }),
  z.strictObject({
    from: z.literal('digest'),
    digest: z.string().regex(/^sha256:[a-f0-9]{64}$/, 'form.digest'),
  }),
])

/** Where an image is: `source` names one of the profile's registries, or `other` for any address. */
export const imageSchema = z.strictObject({
  /** An id of the profile's `registries` (`library`, `dockerhub`), or `other`. */
  source: z.string().min(1),
  /** A path below the registry, or with `other` the whole address without tag. */
  repository: imageAddressSchema,
  tag: tagSchema,
  pullPolicy: z.enum(['IfNotPresent', 'Always', 'Never']).optional(),
})
export type Image = z.infer<typeof imageSchema>

/** Names of pull secrets that exist in the namespace. */
export const pullSecretsSchema = z.array(objectNameSchema).max(10)

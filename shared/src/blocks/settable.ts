import { z } from 'zod'

/** A dotted path in values.yaml, as the deploying user's `--set` would name it: `requests.memory`. */
export const valuePathSchema = z
  .string()
  .max(100)
  .regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'form.value-path')

/** Stands where a literal would: the person who deploys sets it, by the deploy option of that name. */
export const deployValueRefSchema = z.strictObject({ deployValue: valuePathSchema })
export type DeployValueRef = z.infer<typeof deployValueRefSchema>

/** A field that the author sets or hands to the deploying user. */
export type Settable<T> = T | DeployValueRef

/** The schema of a field that can be handed over. */
export function settable<T extends z.ZodType>(inner: T) {
  return z.union([inner, deployValueRefSchema])
}

/** Whether the field was handed to the deploying user. */
export function isDeployValueRef(value: unknown): value is DeployValueRef {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'deployValue')
}

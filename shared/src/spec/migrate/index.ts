import { components } from './001-components.ts'
import type { KeptSpec, Migration } from './migration.ts'

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = [components]

/**
 * The spec at today's version, whichever version it was kept at. A spec of an unknown version stays as it is, for
 * the schema to refuse; one that is not an object has no version.
 */
export function migrateSpec(spec: KeptSpec, steps: readonly Migration[] = migrations): KeptSpec {
  return steps.reduce((kept, step) => (kept.specVersion === step.from ? step.migrate(kept) : kept), spec)
}

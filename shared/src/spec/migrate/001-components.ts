import type { Migration } from './migration.ts'

/** Version 2 may hold further workloads besides the first, which stays where it was; a spec of version 1 has none. */
export const components: Migration = {
  from: 1,
  to: 2,
  migrate: (spec) => ({ ...spec, specVersion: 2 }),
}

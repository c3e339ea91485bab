/** What the build says about itself; filled in by `offline-plugin.ts`. */
export interface Build {
  /** Differs where any file of the page does. */
  readonly version: string
  /** The first script, as index.html names it: a page is of this build where it names the same. */
  readonly entry: string
  /** Files with a hash in their name, and others besides index.html. All relative to the page's own address. */
  readonly hashed: readonly string[]
  readonly plain: readonly string[]
}

/** What a page asks a worker. */
export type ToWorker = { readonly kind: 'describe' } | { readonly kind: 'take-over' }

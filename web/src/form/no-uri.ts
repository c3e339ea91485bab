/** Stands for the URI parser that rjsf imports to compare `$id`s (see `vite.config.ts`): our schemas refer to none. */
const uris = {
  equal: (one: string, other: string) => one === other,
  resolve: (base: string, reference: string) => new URL(reference, base).href,
}

export default uris

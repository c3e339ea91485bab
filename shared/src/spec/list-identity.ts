import { isObject } from '#base'

/** By these, in this order, an item of a list is known again when others come before it. */
const identities = ['name', 'path', 'mountPath', 'key', 'env'] as const

/** What names each item, where that is unique in every one of the lists; undefined where items are known by their place only. */
export function identityIn(lists: readonly (readonly unknown[])[]): ((item: unknown) => string) | undefined {
  const all = lists.flat()
  if (all.every((it) => typeof it === 'string')) return uniqueIn(lists, (it) => String(it))
  for (const key of identities) {
    const named = (it: unknown) => isObject(it) && typeof it[key] === 'string'
    if (!all.every(named)) continue
    const found = uniqueIn(lists, (it) => (isObject(it) ? String(it[key]) : ''))
    if (found !== undefined) return found
  }
  return undefined
}

function uniqueIn(lists: readonly (readonly unknown[])[], name: (item: unknown) => string) {
  return lists.every((list) => new Set(list.map(name)).size === list.length) ? name : undefined
}

import { type Entry, entry, record, type Tree } from '../tree/tree.ts'

/** `valueFrom` with a key of a Secret or ConfigMap. */
export function keyReference(
  kind: 'secretKeyRef' | 'configMapKeyRef',
  reference: { readonly name: Tree | string; readonly key: string; readonly optional?: boolean | undefined },
): Entry {
  const optional = reference.optional === true ? true : undefined
  return entry('valueFrom', record({ [kind]: record({ name: reference.name, key: reference.key, optional }) }))
}

import type { EffectiveValue } from './effective-values.ts'

/** The values as they nest in values.yaml. */
export type ValueNode =
  | { readonly is: 'group'; readonly key: string; readonly path: string; readonly children: ValueNode[] }
  | { readonly is: 'value'; readonly key: string; readonly it: EffectiveValue }

/** Values nested by the parts of their paths; a group comes where its first value does. */
export function nestValues(all: readonly EffectiveValue[]): ValueNode[] {
  const top: ValueNode[] = []
  for (const it of all) {
    const parts = it.value.path.split('.')
    const key = parts.pop() ?? ''
    let children = top
    let path = ''
    for (const part of parts) {
      path = path === '' ? part : `${path}.${part}`
      let group = children.find((node) => node.is === 'group' && node.key === part)
      if (group?.is !== 'group') {
        group = { is: 'group', key: part, path, children: [] }
        children.push(group)
      }
      children = group.children
    }
    children.push({ is: 'value', key, it })
  }
  return top
}

export interface TreeFile {
  readonly kind: 'file'
  readonly name: string
  readonly path: string
}
export interface TreeFolder {
  readonly kind: 'folder'
  readonly name: string
  readonly path: string
  readonly children: readonly TreeNode[]
}
export type TreeNode = TreeFile | TreeFolder

/** Paths as a tree: folders first, then files, each by name. */
export function fileTree(paths: readonly string[], folder = ''): TreeNode[] {
  const inside = paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length))
  const folders = [...new Set(inside.filter((rest) => rest.includes('/')).map((rest) => rest.slice(0, rest.indexOf('/'))))].toSorted()
  const files = inside.filter((rest) => !rest.includes('/')).toSorted()
  return [
    ...folders.map((name) => ({ kind: 'folder' as const, name, path: `${folder}${name}`, children: fileTree(paths, `${folder}${name}/`) })),
    ...files.map((name) => ({ kind: 'file' as const, name, path: `${folder}${name}` })),
  ]
}

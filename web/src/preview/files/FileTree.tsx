import { usePreviewText } from '../common/use-preview-text.ts'
import type { TreeNode } from './file-tree.ts'

interface FileTreeProps {
  readonly nodes: readonly TreeNode[]
  readonly selected: string
  readonly own: ReadonlySet<string>
  readonly faulty: string | null
  readonly changed: Readonly<Record<string, readonly number[]>>
  readonly onSelect: (path: string) => void
}

/** The chart's folder. */
export function FileTree(props: FileTreeProps) {
  const t = usePreviewText()
  return (
    <ul className="fl-tree" aria-label={t('files.tree')}>
      <Branch {...props} />
    </ul>
  )
}

function Branch(props: FileTreeProps) {
  const t = usePreviewText()
  const { nodes, selected, own, faulty, changed, onSelect } = props
  return nodes.map((node) =>
    node.kind === 'folder' ? (
      <li key={node.path}>
        <details open>
          <summary>{node.name}/</summary>
          <ul>
            <Branch {...props} nodes={node.children} />
          </ul>
        </details>
      </li>
    ) : (
      <li key={node.path}>
        <button type="button" aria-current={node.path === selected} onClick={() => onSelect(node.path)}>
          <span className="fl-name">{node.name}</span>
          {own.has(node.path) ? <span className="pv-pill">{t('files.own')}</span> : null}
          {faulty === node.path ? <span className="fl-faulty">{t('files.faulty')}</span> : null}
          {changed[node.path] === undefined ? null : <span className="fl-changed" role="img" aria-label={t('files.changed')} />}
        </button>
      </li>
    ),
  )
}

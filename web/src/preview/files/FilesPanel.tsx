import { useEffect, useMemo, useState } from 'react'
import { useDraftStore } from '../../draft/draft-store.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { EmptyState } from '../common/EmptyState.tsx'
import { usePreviewText } from '../common/use-preview-text.ts'
import { FileTree } from './FileTree.tsx'
import { FileView } from './FileView.tsx'
import { fileTree } from './file-tree.ts'
import { addOwnFile, ownFiles } from './own-files.ts'
import '../common/common.css'
import './files.css'

/** The chart's folder as it will be packed; generated files to read, the expert's own to edit. */
export default function FilesPanel() {
  const t = usePreviewText()
  const generated = usePreviewStore((state) => state.generated)
  const changed = usePreviewStore((state) => state.changedFileLines)
  const target = usePreviewStore((state) => state.lineTarget)
  const faulty = usePreviewStore((state) => (state.renderError?.kind === 'chart' ? (state.renderError.error.file ?? null) : null))
  const document = useDraftStore((state) => state.document)
  const own = useMemo(() => ownFiles(document), [document])
  const [selected, setSelected] = useState('Chart.yaml')
  const ownPaths = own.map(({ path }) => path).join('\n')
  const paths = useMemo(
    () => [
      ...new Set([
        ...Object.keys(generated?.files ?? {}),
        ...Object.keys(generated?.binaries ?? {}),
        ...ownPaths.split('\n').filter(Boolean),
      ]),
    ],
    [generated, ownPaths],
  )
  const nodes = useMemo(() => fileTree(paths), [paths])
  useEffect(() => {
    if (target?.file !== undefined) setSelected(target.file)
  }, [target])
  if (generated === null) return <EmptyState title={t('files.none')} />
  const add = () => {
    const added = addOwnFile(useDraftStore.getState().document, paths)
    useDraftStore.getState().edit(() => added.document)
    setSelected(added.path)
  }
  const path = paths.includes(selected) ? selected : (paths[0] ?? '')
  return (
    <div className="pv-panel fl-panel">
      <div className="fl-side">
        <FileTree
          nodes={nodes}
          selected={path}
          own={new Set(own.map((file) => file.path))}
          faulty={faulty}
          changed={changed}
          onSelect={setSelected}
        />
        <button type="button" className="pv-button fl-add" onClick={add}>
          {t('files.add')}
        </button>
      </div>
      <FileView path={path} own={own.find((file) => file.path === path)} onMoved={setSelected} />
    </div>
  )
}

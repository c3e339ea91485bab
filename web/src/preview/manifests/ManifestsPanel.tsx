import { useCallback, useState } from 'react'
import { isUnchecked } from '../../page-state/is-unchecked.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { CopyButton } from '../common/CopyButton.tsx'
import { EmptyState } from '../common/EmptyState.tsx'
import { usePreviewText } from '../common/use-preview-text.ts'
import { CodeLines } from './CodeLines.tsx'
import { LinePlace } from './LinePlace.tsx'
import { ObjectList } from './ObjectList.tsx'
import { RenderFailure } from './RenderFailure.tsx'
import { linesWith, SearchBox } from './SearchBox.tsx'
import { type Manifests, useManifests } from './use-manifests.ts'
import { WaitingManifests } from './WaitingManifests.tsx'
import '../common/common.css'
import './manifests.css'

/** What Helm makes of the chart, object by object; what the last edit changed is marked. */
export default function ManifestsPanel() {
  const t = usePreviewText()
  const manifests = useManifests()
  const notes = usePreviewStore((state) => state.rendered?.notes ?? '')
  const changedLines = usePreviewStore((state) => state.changedLines)
  const loading = usePreviewStore(isUnchecked)
  const stale = usePreviewStore((state) => state.renderError !== null)
  if (loading) return <WaitingManifests />
  const { documents, selected, document, select } = manifests
  return (
    <div className="pv-panel">
      <RenderFailure />
      {documents.length === 0 && notes === '' ? (
        <EmptyState title={stale ? t('manifests.nothingYet') : t('manifests.nothing')} />
      ) : (
        <div className="mf-sides" data-stale={stale || undefined}>
          <ObjectList documents={documents} changedLines={changedLines} notes={notes !== ''} selected={selected} onSelect={select} />
          {document ? <Manifest manifests={manifests} /> : <Notes notes={notes} />}
        </div>
      )}
    </div>
  )
}

function Manifest({ manifests }: { readonly manifests: Manifests }) {
  const t = usePreviewText()
  const [search, setSearch] = useState('')
  const [hovered, setHovered] = useState<number | null>(null)
  const [opened, setOpened] = useState<number | null>(null)
  const onOpened = useCallback(() => setOpened(null), [])
  const { document, changed, current, setCurrent } = manifests
  if (!document) return null
  return (
    <div className="mf-side">
      <div className="pv-bar mf-bar">
        <span className="pv-source" title={document.source}>
          {document.source}
        </span>
        <span className="pv-grow" />
        <SearchBox search={search} hits={linesWith(document.lines, search)} current={current} onSearch={setSearch} onGo={setCurrent} />
        <CopyButton content={() => document.content} label={t('manifests.copy', { kind: document.kind })} />
      </div>
      <CodeLines
        key={document.id}
        id={document.id}
        label={t('manifests.yamlOf', { kind: document.kind, name: document.name })}
        lines={document.lines}
        changed={changed}
        current={current}
        search={search.toLowerCase()}
        onCurrent={setCurrent}
        onOpen={setOpened}
        onHover={setHovered}
      />
      <LinePlace index={manifests.documents.indexOf(document)} line={opened ?? hovered ?? current} opened={opened} onOpened={onOpened} />
    </div>
  )
}

function Notes({ notes }: { readonly notes: string }) {
  const t = usePreviewText()
  return (
    <div className="mf-side">
      <div className="pv-bar mf-bar">
        <span className="pv-source">NOTES.txt</span>
        <span className="pv-grow" />
        <CopyButton content={() => notes} label={t('manifests.copyNotes')} />
      </div>
      <section className="mf-notes" aria-label={t('manifests.notes')}>
        {notes}
      </section>
    </div>
  )
}

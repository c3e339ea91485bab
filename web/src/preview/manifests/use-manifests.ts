import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { isWorkload } from './is-workload.ts'
import { changedIn, type ManifestDocument, manifestDocuments } from './manifest-documents.ts'

export interface Manifests {
  readonly documents: readonly ManifestDocument[]
  /** What is shown: a document's id or `notes`. */
  readonly selected: string
  readonly document: ManifestDocument | undefined
  readonly changed: ReadonlySet<number>
  /** The line that the person is at, 1-based. */
  readonly current: number | null
  readonly select: (id: string) => void
  readonly setCurrent: (line: number | null) => void
}

const nothingChanged: ReadonlySet<number> = new Set()

/** The rendered objects, and which of them and which line is looked at. */
export function useManifests(): Manifests {
  const rendered = usePreviewStore((state) => state.rendered)
  const changedLines = usePreviewStore((state) => state.changedLines)
  const target = usePreviewStore((state) => state.lineTarget)
  const [at, setAt] = useState<{ readonly id: string | null; readonly line: number | null }>({ id: null, line: null })
  const documents = useMemo(() => (rendered ? manifestDocuments(rendered) : []), [rendered])
  const document = documents.find(({ id }) => id === at.id) ?? (at.id === 'notes' ? undefined : mainDocument(documents))
  const changed = useMemo(() => (document ? changedIn(document, changedLines) : nothingChanged), [document, changedLines])

  // Only going somewhere moves the view, not that the documents change.
  const go = useEffectEvent((source: string, line: number) => {
    const found = documentAt(documents, source, line)
    if (found) setAt({ id: found.id, line: line - found.linesBefore })
  })
  useEffect(() => {
    if (target?.source !== undefined) go(target.source, target.line)
  }, [target])
  // NOTE the same functions each time: what is handed them is not drawn again with every keystroke.
  const shown = document?.id ?? null
  const select = useCallback((id: string) => setAt({ id, line: null }), [])
  const setCurrent = useCallback((line: number | null) => setAt({ id: shown, line }), [shown])
  return {
    documents,
    selected: document?.id ?? 'notes',
    document,
    changed,
    current: at.line,
    select,
    setCurrent,
  }
}

function documentAt(documents: readonly ManifestDocument[], source: string, line: number): ManifestDocument | undefined {
  const own = documents.filter((document) => document.source === source)
  return own.findLast(({ linesBefore }) => linesBefore < line) ?? own[0]
}

// What the chart is about comes first: what runs, not its secret.
function mainDocument(documents: readonly ManifestDocument[]): ManifestDocument | undefined {
  return documents.find(isWorkload) ?? documents[0]
}

import { describeFailure, type EngineFailure, previewRelease, type Rendered } from '@slipway/shared/render'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { CodeLines } from '../../preview/manifests/CodeLines.tsx'
import { EngineProgress } from '../../preview/manifests/EngineProgress.tsx'
import { ObjectList } from '../../preview/manifests/ObjectList.tsx'
import { useLocalized } from '../../text/language.ts'
import { boundedDocuments } from './bounded-documents.ts'
import type { OpenedChart } from './opened-chart.ts'
import { mostChartBytes } from './render-opened.ts'
import { openedProfile, useRenderedChart } from './use-rendered-chart.ts'
import '../../preview/common/common.css'
import '../../preview/manifests/manifests.css'

/** What Helm makes of a foreign chart as it is, or why it makes nothing. */
export default function OpenedManifests({ chart }: { readonly chart: OpenedChart }) {
  const { t, i18n } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const release = previewRelease(openedProfile)
  const engine = usePreviewStore((state) => state.engine.status)
  const state = useRenderedChart(chart)
  const limit = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'megabyte' }).format(mostChartBytes / 1024 / 1024)
  return (
    <section className="opened-made" aria-labelledby="opened-made">
      <h3 id="opened-made">{t('made')}</h3>
      <p className="muted">{t('madeLead', { release: release.name, namespace: release.namespace })}</p>
      {state.status === 'rendering' && (engine === 'loading' ? <EngineProgress /> : <p role="status">{t('rendering')}</p>)}
      {state.status === 'too-large' && <p role="status">{t('tooLarge', { limit })}</p>}
      {state.status === 'failed' && <Failure failure={state.failure} />}
      {state.status === 'ready' && <Objects rendered={state.rendered} />}
    </section>
  )
}

function Failure({ failure }: { readonly failure: EngineFailure }) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const localized = useLocalized()
  return (
    <div className="pv-failed" role="alert">
      <strong>{localized(describeFailure(failure))}</strong>
      {failure.kind === 'chart' && (
        <details>
          <summary>{t('message')}</summary>
          <pre>{failure.error.message}</pre>
        </details>
      )}
    </div>
  )
}

const nothing = () => undefined
const nothingChanged: ReadonlySet<number> = new Set()
const noLines = {}

function Objects({ rendered }: { readonly rendered: Rendered }) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const { t: preview } = useTranslation(undefined, { keyPrefix: 'preview' })
  const { documents, count, notes, linesLeft } = useMemo(() => boundedDocuments(rendered), [rendered])
  const [at, setAt] = useState<{ readonly id: string | null; readonly line: number | null }>({ id: null, line: null })
  const document = documents.find(({ id }) => id === at.id) ?? (at.id === 'notes' ? undefined : documents[0])
  if (documents.length === 0 && notes === '') return <p role="status">{t('empty')}</p>
  const left = document === undefined ? undefined : linesLeft[document.id]
  return (
    <>
      {documents.length < count && <p>{t('cutObjects', { shown: documents.length, count })}</p>}
      <div className="mf-sides opened-objects">
        <ObjectList
          documents={documents}
          changedLines={noLines}
          notes={notes !== ''}
          selected={document?.id ?? 'notes'}
          onSelect={(id) => setAt({ id, line: null })}
        />
        {document === undefined ? (
          <section className="mf-notes" aria-label={preview('manifests.notes')}>
            {notes}
          </section>
        ) : (
          <CodeLines
            key={document.id}
            id={document.id}
            idPrefix="opened"
            label={preview('manifests.yamlOf', { kind: document.kind, name: document.name })}
            lines={document.lines}
            changed={nothingChanged}
            current={at.line}
            search=""
            onCurrent={(line) => setAt({ id: document.id, line })}
            onHover={nothing}
          />
        )}
      </div>
      {left !== undefined && <p className="muted">{t('cutLines', { count: left })}</p>}
    </>
  )
}

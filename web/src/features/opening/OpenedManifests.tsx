import { previewRelease, type Rendered } from '@slipway/shared/render'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeLines } from '../../preview/manifests/CodeLines.tsx'
import { ObjectList } from '../../preview/manifests/ObjectList.tsx'
import { boundedDocuments } from './bounded-documents.ts'
import { NotRendered } from './NotRendered.tsx'
import { type CheckedChart, openedProfile } from './use-checked-chart.ts'
import '../../preview/common/common.css'
import '../../preview/manifests/manifests.css'

/** The object and the line of it that is looked at. */
export interface ManifestPlace {
  /** Null: the first. */
  readonly id: string | null
  readonly line: number | null
}

interface Props {
  readonly checked: CheckedChart
  readonly place: ManifestPlace
  readonly onPlace: (place: ManifestPlace) => void
}

/** What Helm makes of a foreign chart as it is, or why it makes nothing. */
export default function OpenedManifests({ checked, place, onPlace }: Props) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const release = previewRelease(openedProfile)
  return (
    <div className="pv-panel">
      <div className="pv-bar">
        <span className="pv-muted">{t('madeLead', { release: release.name, namespace: release.namespace })}</span>
      </div>
      <NotRendered checked={checked} />
      {checked.rendered !== undefined && <Objects rendered={checked.rendered} place={place} onPlace={onPlace} />}
    </div>
  )
}
const nothing = () => undefined
const nothingChanged: ReadonlySet<number> = new Set()
const noLines = {}

function Objects({ rendered, place, onPlace }: Pick<Props, 'place' | 'onPlace'> & { readonly rendered: Rendered }) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const { t: preview } = useTranslation(undefined, { keyPrefix: 'preview' })
  const { documents, count, notes, linesLeft } = useMemo(() => boundedDocuments(rendered), [rendered])
  const document = documents.find(({ id }) => id === place.id) ?? (place.id === 'notes' ? undefined : documents[0])
  if (documents.length === 0 && notes === '') return <p role="status">{t('empty')}</p>
  const left = document === undefined ? undefined : linesLeft[document.id]
  return (
    <>
      {documents.length < count && <p className="pv-bar">{t('cutObjects', { shown: documents.length, count })}</p>}
      <div className="mf-sides">
        <ObjectList
          documents={documents}
          changedLines={noLines}
          notes={notes !== ''}
          selected={document?.id ?? 'notes'}
          onSelect={(id) => onPlace({ id, line: null })}
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
            current={place.line}
            search=""
            onCurrent={(line) => onPlace({ id: document.id, line })}
            onHover={nothing}
          />
        )}
      </div>
      {left !== undefined && <p className="pv-bar muted">{t('cutLines', { count: left })}</p>}
    </>
  )
}

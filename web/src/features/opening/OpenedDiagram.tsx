import { isManifest, type Manifest, readManifest } from '@slipway/shared/check'
import { previewUser, type Rendered } from '@slipway/shared/render'
import { useMemo, useRef } from 'react'
import { EmptyState } from '../../preview/common/EmptyState.tsx'
import { usePreviewText } from '../../preview/common/use-preview-text.ts'
import { DiagramList } from '../../preview/diagram/DiagramList.tsx'
import { Drawing } from '../../preview/diagram/Drawing.tsx'
import { type PictureNode, pictureOf } from '../../preview/diagram/graph.ts'
import { placePicture } from '../../preview/diagram/layout.ts'
import { boundedDocuments, mostObjects } from './bounded-documents.ts'
import { NotRendered } from './NotRendered.tsx'
import type { ManifestPlace } from './OpenedManifests.tsx'
import { type CheckedChart, openedProfile } from './use-checked-chart.ts'
import '../../preview/common/common.css'
import '../../preview/diagram/diagram.css'

interface Props {
  readonly checked: CheckedChart
  readonly name: string
  readonly onPlace: (place: ManifestPlace) => void
}

/** A foreign chart as a picture, drawn from what it renders; each part leads to its manifest. */
export default function OpenedDiagram({ checked, name, onPlace }: Props) {
  return (
    <div className="pv-panel">
      <NotRendered checked={checked} />
      {checked.rendered !== undefined && <Picture rendered={checked.rendered} name={name} onPlace={onPlace} />}
    </div>
  )
}

const noFields = {}

function Picture({ rendered, name, onPlace }: Omit<Props, 'checked'> & { readonly rendered: Rendered }) {
  const t = usePreviewText()
  const svg = useRef<SVGSVGElement>(null)
  const documents = useMemo(() => boundedDocuments(rendered).documents, [rendered])
  const picture = useMemo(() => {
    const { catalogues } = openedProfile
    const { user } = previewUser(openedProfile)
    const manifests = rendered.manifests.slice(0, mostObjects).map(readManifest).filter(isManifest)
    return pictureOf(manifests, { user, catalogue: (catalogues.length === 1 ? catalogues[0] : undefined) ?? 'catalogue' })
  }, [rendered])
  const placed = useMemo(() => placePicture(picture), [picture])
  if (picture.nodes.length === 0) return <EmptyState title={t('picture.nothing')} />
  const open = ({ made }: PictureNode) => {
    if (made !== undefined) onPlace(placeOf(made.manifest, made.path))
  }
  const placeOf = (manifest: Manifest, path: readonly (string | number)[]): ManifestPlace => {
    const document = documents[rendered.manifests.indexOf(manifest.rendered)]
    return { id: document?.id ?? null, line: manifest.lineOf(path) }
  }
  return (
    <div className="pic-scroll">
      <Drawing ref={svg} placed={placed} title={t('picture.title', { name })} onOpen={open} />
      <DiagramList picture={picture} fields={noFields} onOpen={open} />
    </div>
  )
}

import { useMemo, useRef } from 'react'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { profileOf } from '../../draft/profile-of.ts'
import { isUnchecked } from '../../page-state/is-unchecked.ts'
import { goToLine } from '../../page-state/navigation.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { EmptyState } from '../common/EmptyState.tsx'
import { useChart } from '../common/use-chart.ts'
import { useParsedManifests } from '../common/use-parsed-manifests.ts'
import { usePreviewText } from '../common/use-preview-text.ts'
import { EngineProgress } from '../manifests/EngineProgress.tsx'
import { manifestDocuments } from '../manifests/manifest-documents.ts'
import { RenderFailure } from '../manifests/RenderFailure.tsx'
import { DiagramList } from './DiagramList.tsx'
import { Drawing } from './Drawing.tsx'
import { pictureBlob, pictureSvg, saveFile } from './export-diagram.ts'
import { type PictureNode, pictureOf } from './graph.ts'
import { placePicture } from './layout.ts'
import { usePartFields } from './use-part-fields.ts'
import '../common/common.css'
import '../manifests/manifests.css'
import './diagram.css'

/** The workstation as a picture, drawn from the manifests; each part leads to what made it. */
export default function DiagramPanel() {
  const t = usePreviewText()
  const svg = useRef<SVGSVGElement>(null)
  const manifests = useParsedManifests()
  const user = usePreviewStore((state) => state.settings.user)
  const loading = usePreviewStore(isUnchecked)
  const { name } = useChart()
  const catalogue = useCatalogue()
  const appPort = useAppPort()
  const picture = useMemo(() => pictureOf(manifests, { user, catalogue, appPort }), [manifests, user, catalogue, appPort])
  const fields = usePartFields(picture.nodes)
  const placed = useMemo(() => placePicture(picture), [picture])
  if (loading) return <EngineProgress />
  const save = async (type: 'svg' | 'png') => {
    if (svg.current === null) return
    const text = pictureSvg(svg.current)
    saveFile(
      `${name}.${type}`,
      type === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await pictureBlob(text, placed.width, placed.height),
    )
  }
  return (
    <div className="pv-panel">
      <RenderFailure />
      {manifests.length === 0 ? (
        <EmptyState title={t('picture.nothing')} />
      ) : (
        <>
          <div className="pv-bar">
            <span className="pv-muted">{t('picture.help')}</span>
            <span className="pv-grow" />
            <button type="button" className="pv-button" onClick={() => save('svg')}>
              {t('picture.saveSvg')}
            </button>
            <button type="button" className="pv-button" onClick={() => save('png')}>
              {t('picture.savePng')}
            </button>
          </div>
          <div className="pic-scroll">
            <Drawing ref={svg} placed={placed} title={t('picture.title', { name })} onOpen={openNode} />
            <DiagramList picture={picture} fields={fields} onOpen={openNode} />
          </div>
        </>
      )}
    </div>
  )
}

/** Where a person of the draft's platform starts a chart. */
function useCatalogue(): string {
  return useDraftStore((state) => {
    const { catalogues } = profileOf({ profile: textAt(state.document, '/profile') })
    return (catalogues.length === 1 ? catalogues[0] : undefined) ?? 'catalogue'
  })
}

/** The port of an app that is opened inside the workstation. */
function useAppPort(): number | undefined {
  return useDraftStore(({ spec }) => (spec?.type === 'web-app' && spec.web.how === 'in-workstation' ? spec.web.port : undefined))
}

/** Opens the manifest at the line that made a part. */
function openNode({ made }: PictureNode): void {
  const { rendered } = usePreviewStore.getState()
  if (made === undefined || rendered === null) return
  const { manifest, path } = made
  const at = rendered.manifests.indexOf(manifest.rendered)
  const before = manifestDocuments(rendered)[at]?.linesBefore ?? 0
  goToLine({ source: manifest.source, line: before + manifest.lineOf(path) })
}

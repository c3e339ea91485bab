import { isManifest, readManifest } from '@slipway/shared/check'
import { previewUser } from '@slipway/shared/render'
import { useMemo } from 'react'
import { EmptyState } from '../../preview/common/EmptyState.tsx'
import { usePreviewText } from '../../preview/common/use-preview-text.ts'
import { DeployedSection } from '../../preview/on-the-platform/DeployedSection.tsx'
import { deployedObjects } from '../../preview/on-the-platform/deployed-objects.ts'
import { mostObjects } from './bounded-documents.ts'
import { NotRendered } from './NotRendered.tsx'
import { type CheckedChart, openedProfile } from './use-checked-chart.ts'

/** What the platform's operator would make of a foreign chart, for its usual user. */
export default function OpenedOnThePlatform({ checked }: { readonly checked: CheckedChart }) {
  const t = usePreviewText()
  const { rendered, admitted } = checked
  const objects = useMemo(() => {
    if (rendered === undefined || admitted === undefined) return []
    const before = rendered.manifests.map(readManifest).filter(isManifest)
    return deployedObjects(
      admitted,
      before.map(({ object }) => object),
    )
  }, [rendered, admitted])
  return (
    <div className="pv-panel">
      <div className="pv-bar">
        <p className="ad-who">{t('asDeployed.who', { ...previewUser(openedProfile) })}</p>
      </div>
      <NotRendered checked={checked} />
      {rendered !== undefined && objects.length === 0 && (
        <EmptyState title={t(admitted === undefined ? 'asDeployed.notYet' : 'asDeployed.nothing')} />
      )}
      <div className="ad-objects">
        {objects.slice(0, mostObjects).map((object) => (
          <DeployedSection key={object.name} object={object} />
        ))}
      </div>
    </div>
  )
}

import { useMemo } from 'react'
import { isUnchecked } from '../../page-state/is-unchecked.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { EmptyState } from '../common/EmptyState.tsx'
import { useParsedManifests } from '../common/use-parsed-manifests.ts'
import { useLocalized, usePreviewText } from '../common/use-preview-text.ts'
import { useProfile } from '../common/use-profile.ts'
import { EngineProgress } from '../manifests/EngineProgress.tsx'
import { RenderFailure } from '../manifests/RenderFailure.tsx'
import { DeployedSection } from './DeployedSection.tsx'
import { deployedObjects } from './deployed-objects.ts'
import { SimulatedUserFields } from './SimulatedUserFields.tsx'
import '../common/common.css'
import '../manifests/manifests.css'
import './on-the-platform.css'

/** What the platform's operator would make of the objects, and what it would refuse. */
export default function OnThePlatformPanel() {
  const t = usePreviewText()
  const localized = useLocalized()
  const admitted = usePreviewStore((state) => state.admitted)
  const user = usePreviewStore((state) => state.settings.user)
  const namespace = usePreviewStore((state) => state.settings.namespace)
  const datasets = usePreviewStore((state) => state.settings.datasets)
  const unchecked = usePreviewStore(isUnchecked)
  const manifests = useParsedManifests()
  const profile = useProfile()
  const objects = useMemo(
    () =>
      admitted
        ? deployedObjects(
            admitted,
            manifests.map(({ object }) => object),
          )
        : [],
    [admitted, manifests],
  )
  if (profile !== undefined && profile.operator === undefined) {
    return <EmptyState title={t('asDeployed.noOperator', { platform: localized(profile.title) })} />
  }
  if (unchecked) return <EngineProgress />
  return (
    <div className="pv-panel">
      <RenderFailure />
      <div className="pv-bar">
        <p className="ad-who">
          {t('asDeployed.who', { user, namespace })}
          {datasets.length === 0 ? null : t('asDeployed.withDatasets', { datasets: datasets.join(', ') })}
        </p>
        <SimulatedUserFields />
      </div>
      {objects.length === 0 ? (
        <EmptyState title={admitted === null ? t('asDeployed.notYet') : t('asDeployed.nothing')}>
          {admitted === null ? null : <p>{t('asDeployed.nothingHelp', { prefix: profile?.user.namespacePrefix ?? '' })}</p>}
        </EmptyState>
      ) : (
        <div className="ad-objects">
          {objects.map((object) => (
            <DeployedSection key={object.name} object={object} />
          ))}
        </div>
      )}
    </div>
  )
}

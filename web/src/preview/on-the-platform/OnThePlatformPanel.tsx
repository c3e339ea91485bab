import { useMemo } from 'react'
import { isUnchecked } from '../../page-state/is-unchecked.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { EmptyState } from '../common/EmptyState.tsx'
import { useParsedManifests } from '../common/use-parsed-manifests.ts'
import { useLocalized, usePreviewText } from '../common/use-preview-text.ts'
import { useProfile } from '../common/use-profile.ts'
import { CodeLines } from '../manifests/CodeLines.tsx'
import { EngineProgress } from '../manifests/EngineProgress.tsx'
import { RenderFailure } from '../manifests/RenderFailure.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import { type DeployedObject, deployedObjects } from './deployed-objects.ts'
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

const nothing = () => undefined

function DeployedSection({ object }: { readonly object: DeployedObject }) {
  const t = usePreviewText()
  const localized = useLocalized()
  const { name, changes, refusals, lines, changed } = object
  return (
    <section className="ad-object" aria-label={name}>
      <h3>
        {name} <span className="pv-pill">{t('asDeployed.changes', { count: changes.length })}</span>
      </h3>
      {refusals.map((refusal) => (
        <p key={refusal.message.en} className="ad-refusal">
          <strong>{t(refusal.by === 'operator' ? 'asDeployed.refused' : 'asDeployed.invalid')}</strong> {localized(refusal.message)}
          {refusal.said === undefined ? null : <small className="ad-said">{t('asDeployed.said', { message: refusal.said })}</small>}
        </p>
      ))}
      {changes.length === 0 ? null : <ChangeTable changes={changes} />}
      <details className="ad-whole">
        <summary>{t('asDeployed.whole')}</summary>
        <div className="ad-code">
          <CodeLines
            id={name}
            idPrefix={name}
            label={t('asDeployed.yamlOf', { name })}
            lines={lines}
            changed={changed}
            current={null}
            search=""
            onCurrent={nothing}
            onHover={nothing}
          />
        </div>
      </details>
    </section>
  )
}

import { useLocalized, usePreviewText } from '../common/use-preview-text.ts'
import { CodeLines } from '../manifests/CodeLines.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import type { DeployedObject } from './deployed-objects.ts'
import '../common/common.css'
import '../manifests/manifests.css'
import './on-the-platform.css'

const nothing = () => undefined

/** An object as the platform would run it: what it refuses, what it changes and why, and the whole. */
export function DeployedSection({ object }: { readonly object: DeployedObject }) {
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

import type { AdmissionChange } from '@slipway/shared/admit'
import { pathOf } from '@slipway/shared/base'
import { useLocalized, usePreviewText } from '../common/use-preview-text.ts'
import { shortValue } from './deployed-objects.ts'

/** Each value that the operator sets: before, after, and why. */
export function ChangeTable({ changes }: { readonly changes: readonly AdmissionChange[] }) {
  const t = usePreviewText()
  const localized = useLocalized()
  return (
    <ul className="ad-changes">
      {changes.map(({ pointer, before, after, why }) => (
        <li key={pointer}>
          <p className="ad-path">{pathOf(pointer).join(' › ')}</p>
          <div className="ad-values">
            <Value sign="−" label={t('asDeployed.before')} value={shortValue(before)} />
            <Value sign="+" label={t('asDeployed.after')} value={shortValue(after)} />
          </div>
          <p className="pv-muted">{localized(why)}</p>
        </li>
      ))}
    </ul>
  )
}

function Value({ sign, label, value }: { readonly sign: string; readonly label: string; readonly value: string | undefined }) {
  const t = usePreviewText()
  return (
    <div className="ad-value" data-sign={sign}>
      <span aria-hidden="true">{sign}</span>
      <span className="pv-sr">{label}: </span>
      {value === undefined ? <em>{t('asDeployed.absent')}</em> : <code>{value === '' ? '""' : value}</code>}
    </div>
  )
}

import type { AdmissionChange } from '@slipway/shared/admit'
import { pathOf } from '@slipway/shared/base'
import { useLocalized, usePreviewText } from '../common/use-preview-text.ts'
import { changesByReason, shortValue } from './deployed-objects.ts'

/** What the operator changes: the reason in words, and below it each value, as it was and as it is. */
export function ChangeTable({ changes }: { readonly changes: readonly AdmissionChange[] }) {
  const localized = useLocalized()
  return (
    <ul className="ad-changes">
      {changesByReason(changes).map(({ why, changes: alike }) => (
        <li key={alike[0]?.pointer}>
          <h4 className="ad-why">{localized(why)}</h4>
          <dl className="ad-values">
            {alike.map((change) => (
              <Change key={change.pointer} change={change} />
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

function Change({ change: { pointer, before, after } }: { readonly change: AdmissionChange }) {
  const t = usePreviewText()
  const path = pathOf(pointer)
  // NOTE which of several it is says little without the list's name.
  const tail = path.slice(/^\d+$/.test(path.at(-2) ?? '') ? -3 : -2)
  const [was, is] = [shortValue(before), shortValue(after)]
  return (
    <div className="ad-change">
      <dt title={path.join(' › ')}>{tail.join(' › ')}</dt>
      <dd>
        {was === undefined ? (
          <span className="ad-sign">{t('asDeployed.added')}</span>
        ) : (
          <Value className="ad-was" label={t('asDeployed.before')} value={was} />
        )}
        {is === undefined ? (
          <span className="ad-sign">{t('asDeployed.removed')}</span>
        ) : (
          <>
            {was !== undefined && (
              <span aria-hidden="true" className="ad-sign">
                →
              </span>
            )}
            <Value className="ad-is" label={was === undefined ? '' : t('asDeployed.after')} value={is} />
          </>
        )}
      </dd>
    </div>
  )
}

function Value({ className, label, value }: { readonly className: string; readonly label: string; readonly value: string }) {
  const t = usePreviewText()
  const lines = value.split('\n').length
  const code = <code className={className}>{value === '' ? '""' : value}</code>
  return (
    <>
      {label !== '' && <span className="pv-sr">{label}: </span>}
      {lines <= 4 ? (
        code
      ) : (
        <details className="ad-long">
          <summary>{t('asDeployed.lines', { count: lines })}</summary>
          {code}
        </details>
      )}
    </>
  )
}

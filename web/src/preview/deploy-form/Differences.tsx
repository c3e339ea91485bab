import { readDifferences } from '@slipway/shared/deploy-forms'
import { useMemo } from 'react'
import { useLocalized, usePreviewText } from '../common/use-preview-text.ts'
import type { DeployValues } from './use-values.ts'

/** Where Kubeapps' two forms differ for this chart, or do wrong. */
export function Differences({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  const localized = useLocalized()
  const found = useMemo(() => readDifferences(deploy.schema, deploy.defaults), [deploy.schema, deploy.defaults])
  if (found.length === 0) return null
  const serious = found.filter(({ weight }) => weight !== 'differs').length
  return (
    <details className="df-differences" data-serious={serious > 0 || undefined}>
      <summary>{serious > 0 ? t('deployForm.faults', { count: serious }) : t('deployForm.differences', { count: found.length })}</summary>
      <ul>
        {found.map(({ code, pointer, weight, message }) => (
          <li key={`${code}${pointer}`}>
            <span className="pv-pill">{t(`deployForm.weights.${weight}`)}</span> {pointer === '' ? null : <code>{pointer}</code>}{' '}
            {localized(message)}
          </li>
        ))}
      </ul>
    </details>
  )
}

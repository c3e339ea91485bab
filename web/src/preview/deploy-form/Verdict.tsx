import { refusalText, validateValues } from '@slipway/shared/catalogue'
import { useMemo } from 'react'
import { usePreviewText } from '../parts/use-preview-text.ts'
import type { DeployValues } from './use-values.ts'

/** Whether Kubeapps would deploy these values, in its own words. */
export function Verdict({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  const { schema, values, fault } = deploy
  const result = useMemo(() => validateValues(schema, values), [schema, values])
  const refusal = fault
    ? t('deployForm.notYaml', { message: fault.message, line: fault.line ?? 1 })
    : result.ok
      ? ''
      : refusalText(result.error)
  return (
    <div className="df-verdict" aria-live="polite" data-refused={refusal !== '' || undefined}>
      {refusal === '' ? <p className="pv-muted">{t('deployForm.accepted')}</p> : <pre>{refusal}</pre>}
    </div>
  )
}

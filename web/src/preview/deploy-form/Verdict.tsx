import { refusalText, validateValues } from '@slipway/shared/deploy-forms'
import { useMemo } from 'react'
import { usePreviewText } from '../parts/use-preview-text.ts'
import type { DeployValues } from './use-values.ts'

interface VerdictProps {
  readonly deploy: DeployValues
  /** Else Helm, which asks the same schema for whoever brings the values. */
  readonly isKubeapps: boolean
}

/** Whether Kubeapps would deploy these values, in its own words; of other catalogues, whether Helm would. */
export function Verdict({ deploy, isKubeapps }: VerdictProps) {
  const t = usePreviewText()
  const { schema, values, fault } = deploy
  const result = useMemo(() => validateValues(schema, values), [schema, values])
  const refusal = fault
    ? t('deployForm.notYaml', { message: fault.message, line: fault.line ?? 1 })
    : result.ok
      ? ''
      : isKubeapps
        ? refusalText(result.error)
        : t('deployForm.refusedByHelm', {
            message: result.error.kind === 'values' ? `${result.error.pointer}: ${result.error.message}` : result.error.message,
          })
  return (
    <div className="df-verdict" aria-live="polite" data-refused={refusal !== '' || undefined}>
      {refusal === '' ? (
        <p className="pv-muted">{t(isKubeapps ? 'deployForm.accepted' : 'deployForm.acceptedByHelm')}</p>
      ) : (
        <pre>{refusal}</pre>
      )}
    </div>
  )
}

import { firstGenerationVerdict, refusalText, secondGenerationVerdict, validateValues } from '@slipway/shared/deploy-forms'
import { useMemo } from 'react'
import { useLocalized, usePreviewText } from '../common/use-preview-text.ts'
import type { View } from './offered-views.ts'
import type { DeployValues } from './use-values.ts'

/** Who judges the values: each generation of Kubeapps in its own way, and Helm everywhere else. */
function judge(view: View, { schema, text, packageText, values }: DeployValues) {
  if (view === 'kubeapps-1') return firstGenerationVerdict(schema, text)
  return view === 'kubeapps-2' ? secondGenerationVerdict(schema, text, packageText) : validateValues(schema, values)
}

/** Whether Kubeapps would deploy these values, in its own words; of other catalogues, whether Helm would. */
export function Verdict({ deploy, view }: { readonly deploy: DeployValues; readonly view: View }) {
  const t = usePreviewText()
  const localized = useLocalized()
  const isKubeapps = view.startsWith('kubeapps')
  const result = useMemo(() => judge(view, deploy), [view, deploy])
  const { fault } = deploy
  const refusal = fault
    ? t('deployForm.notYaml', { message: fault.message, line: fault.line ?? 1 })
    : result.ok
      ? ''
      : isKubeapps
        ? refusalText(result.error)
        : t('deployForm.refusedByHelm', {
            message: result.error.kind === 'values' ? `${result.error.pointer}: ${result.error.message}` : result.error.message,
          })
  const plain = !fault && !result.ok && result.error.kind === 'values' ? localized(result.error.plain) : null
  return (
    <div className="df-verdict" aria-live="polite" data-refused={refusal !== '' || undefined}>
      {refusal === '' ? (
        <p className="pv-muted">{t(isKubeapps ? 'deployForm.accepted' : 'deployForm.acceptedByHelm')}</p>
      ) : (
        <>
          <p className="df-refusal">{plain ?? t('deployForm.refused')}</p>
          <p className="pv-muted">{t('deployForm.trialOnly')}</p>
          <details open={plain === null}>
            <summary>{t(isKubeapps ? 'deployForm.kubeappsSays' : 'deployForm.helmSays')}</summary>
            <pre>{refusal}</pre>
          </details>
        </>
      )}
    </div>
  )
}

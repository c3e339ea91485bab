import { describeFailure, type EngineError } from '@slipway/shared/render'
import { goToField, goToLine } from '../../page-state/navigation.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { isTrialFailure } from '../../page-state/trial-failure.ts'
import { isOwnFile } from '../common/is-own-file.ts'
import { useLocalized, usePreviewText } from '../common/use-preview-text.ts'
import { TryAgain } from './TryAgain.tsx'

/** Why the chart does not render now; the manifests below are the last good ones. */
export function RenderFailure() {
  const t = usePreviewText()
  const localized = useLocalized()
  const failure = usePreviewStore((state) => state.renderError)
  const isTrial = usePreviewStore(isTrialFailure)
  if (failure === null) return null
  if (isTrial) return <TrialFailure />
  return (
    <div className="pv-failed" role="alert">
      {failure.kind === 'chart' ? (
        <>
          <strong>{t('failure.chart')}</strong>
          <pre>{failure.error.message}</pre>
          <Places error={failure.error} />
        </>
      ) : (
        <>
          <p>{localized(describeFailure(failure))}</p>
          <TryAgain />
        </>
      )}
    </div>
  )
}

/** The values in the deploy form are refused, not the chart. */
function TrialFailure() {
  const t = usePreviewText()
  const { showPanel, setValuesYaml } = usePreviewStore.getState()
  return (
    <div className="pv-trial" role="status">
      <strong>{t('failure.trial')}</strong>
      <p>
        <button type="button" className="pv-link" onClick={() => showPanel('deploy-form')}>
          {t('failure.openDeployForm')}
        </button>{' '}
        <button type="button" className="pv-link" onClick={() => setValuesYaml(null)}>
          {t('failure.restoreDefaults')}
        </button>
      </p>
    </div>
  )
}

function Places({ error }: { readonly error: EngineError }) {
  const t = usePreviewText()
  const { file, line } = error
  const pointer =
    usePreviewStore((state) => (file === undefined || line === undefined ? null : state.generated?.origins[file]?.[line - 1])) ?? null
  if (file === undefined) return null
  return (
    <p>
      <button type="button" className="pv-link" onClick={() => goToLine({ file, line: line ?? 1 })}>
        {t('failure.goToLine', { place: line === undefined ? file : `${file}:${line}` })}
      </button>{' '}
      {pointer === null || isOwnFile(pointer) ? null : (
        <button type="button" className="pv-link" onClick={() => goToField(pointer)}>
          {t('failure.goToField')}
        </button>
      )}
    </p>
  )
}

import { describeFailure, type EngineFailure } from '@slipway/shared/render'
import { useTranslation } from 'react-i18next'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { EngineProgress } from '../../preview/manifests/EngineProgress.tsx'
import { useLocalized } from '../../text/language.ts'
import { mostChartBytes } from './check-opened.ts'
import type { CheckedChart } from './use-checked-chart.ts'
import '../../preview/common/common.css'
import '../../preview/manifests/manifests.css'

/** Why there is nothing to show of an opened chart: not yet, too large, or Helm refuses it. Nothing where it renders. */
export function NotRendered({ checked: { status, rendered, failure } }: { readonly checked: CheckedChart }) {
  const { t, i18n } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const engine = usePreviewStore((state) => state.engine.status)
  if (status === 'too-large') {
    const limit = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'megabyte' }).format(mostChartBytes / 1024 / 1024)
    return (
      <p className="pv-bar" role="status">
        {t('tooLarge', { limit })}
      </p>
    )
  }
  if (failure !== undefined) return <Failure failure={failure} />
  if (rendered !== undefined) return null
  if (engine === 'loading') return <EngineProgress />
  return (
    <p className="pv-bar" role="status">
      {t('rendering')}
    </p>
  )
}

function Failure({ failure }: { readonly failure: EngineFailure }) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const localized = useLocalized()
  return (
    <div className="pv-failed" role="alert">
      <strong>{localized(describeFailure(failure))}</strong>
      {failure.kind === 'chart' && (
        <details>
          <summary>{t('message')}</summary>
          <pre>{failure.error.message}</pre>
        </details>
      )}
    </div>
  )
}

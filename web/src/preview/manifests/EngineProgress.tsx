import { describeFailure } from '@slipway/shared/render'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { useLocalized, usePreviewText } from '../common/use-preview-text.ts'
import { TryAgain } from './TryAgain.tsx'

/** How far the engine is, in words and as a bar; or why it did not start. */
export function EngineProgress() {
  const t = usePreviewText()
  const localized = useLocalized()
  const engine = usePreviewStore((state) => state.engine)
  if (engine.status === 'failed') {
    return (
      <div className="pv-failed" role="alert">
        <strong>{t('engine.failed')}</strong>
        <p>{localized(describeFailure(engine.failure))}</p>
        <TryAgain />
      </div>
    )
  }
  const part = engine.status === 'loading' && engine.total > 0 ? Math.round((engine.received / engine.total) * 100) : null
  const isFetching = part !== null && part < 100
  return (
    <div className="mf-progress">
      <p role="status">{isFetching ? t('engine.loading', { part }) : t('engine.starting')}</p>
      <progress aria-label={t('engine.progress')} {...(isFetching ? { value: part, max: 100 } : {})} />
    </div>
  )
}

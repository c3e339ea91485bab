import { usePreviewStore } from '../../state/preview-store.ts'
import { usePreviewText } from '../parts/use-preview-text.ts'

const bones = [40, 62, 54, 70, 36, 58, 48, 66, 30, 52]

/** What stands where the manifests will be, while the engine is fetched or could not be. */
export function EngineProgress() {
  const t = usePreviewText()
  const engine = usePreviewStore((state) => state.engine)
  if (engine.status === 'failed') {
    return (
      <div className="pv-failed" role="alert">
        <strong>{t('engine.failed')}</strong>
        <p>{engine.message}</p>
      </div>
    )
  }
  const part = engine.status === 'loading' && engine.total > 0 ? Math.round((engine.received / engine.total) * 100) : null
  return (
    <div className="mf-waiting" aria-busy="true">
      <p className="pv-muted" role="status">
        {part === null ? t('engine.starting') : t('engine.loading', { part })}
      </p>
      <div aria-hidden="true">
        {bones.map((width) => (
          <span key={width} className="mf-bone" />
        ))}
      </div>
    </div>
  )
}

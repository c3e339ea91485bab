import { pagePipeline } from '../../pipeline/page-pipeline.ts'
import { usePreviewText } from '../common/use-preview-text.ts'

/** What helps where Helm did not answer: asking again. */
export function TryAgain() {
  const t = usePreviewText()
  return (
    <button type="button" className="pv-button" onClick={() => void pagePipeline().tryAgain()}>
      {t('engine.tryAgain')}
    </button>
  )
}

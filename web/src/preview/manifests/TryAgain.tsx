import { pagePipeline } from '../../pipeline/page-pipeline.ts'
import { usePreviewText } from '../parts/use-preview-text.ts'

/** What helps where Helm did not answer: asking again. */
export function TryAgain() {
  const t = usePreviewText()
  return (
    <button type="button" className="pv-button" onClick={() => void pagePipeline().tryAgain()}>
      {t('engine.tryAgain')}
    </button>
  )
}

import { useTranslation } from 'react-i18next'
import { usePreviewStore } from '../page-state/preview-store.ts'
import { useKubernetesStore } from '../pipeline/kubernetes-store.ts'
import { pagePipeline } from '../pipeline/page-pipeline.ts'

/** What the last check went without, because it could not be fetched; with a way to try again. */
export function NotChecked() {
  const { t } = useTranslation()
  const stageMissing = usePreviewStore((state) => state.stageMissing)
  const version = useKubernetesStore((state) => state.missing?.version)
  if (!stageMissing && version === undefined) return null
  return (
    <span role="status">
      <span className="error-text">{stageMissing ? t('offline.stageMissing') : t('offline.kubernetesMissing', { version })}</span>
      <button type="button" className="status-link" onClick={() => void pagePipeline().tryAgain()}>
        {t('status.tryAgain')}
      </button>
    </span>
  )
}

import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreviewStore } from '../state/preview-store.ts'
import { LatePopover } from '../ui/LatePopover.tsx'

const fetchSettings = () => import('./PreviewSettings.tsx').then((module) => ({ default: module.PreviewSettings }))
const PreviewSettings = lazy(fetchSettings)

/** For whom the preview is made, and the way to change it. */
export function PreviewSettingsButton() {
  const { t } = useTranslation()
  const { release, namespace, mode } = usePreviewStore((state) => state.settings)
  return (
    <LatePopover className="button ghost as" opens="dialog" fetch={fetchSettings} popover={(popover) => <PreviewSettings {...popover} />}>
      <span>
        {t('previewAs.as')} <b>{release}</b> {t('previewAs.in')} <b>{namespace}</b>, {t(`previewAs.${mode}`)} ▾
      </span>
    </LatePopover>
  )
}

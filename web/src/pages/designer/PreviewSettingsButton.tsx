import { useTranslation } from 'react-i18next'
import { LatePopover } from '../../late/LatePopover.tsx'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { late } from '../../ui/late.ts'

const fetchSettings = () => import('./PreviewSettings.tsx').then((module) => module.PreviewSettings)
const PreviewSettings = late(fetchSettings)

/** For whom the preview is made, and the way to change it. */
export function PreviewSettingsButton() {
  const { t } = useTranslation()
  const { release, namespace, mode } = usePreviewStore((state) => state.settings)
  return (
    <LatePopover className="button ghost as" opens="dialog" fetch={fetchSettings} popover={(popover) => <PreviewSettings {...popover} />}>
      <span>
        {t('previewAs.as')} <b>{release}</b> {t('previewAs.in')} <b>{namespace}</b> · {t(`previewAs.${mode}`)} ▾
      </span>
    </LatePopover>
  )
}

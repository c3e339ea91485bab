import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PreviewSettingsButton } from './PreviewSettingsButton.tsx'

interface Props {
  readonly onClose: () => void
  /** Its tabs are still fetched. */
  readonly isBusy?: boolean
  readonly children?: ReactNode
}

/** The preview around its tabs: on a phone the way back to the form is there before they are. */
export function PreviewFrame({ onClose, isBusy = false, children }: Props) {
  const { t } = useTranslation()
  return (
    <section className="preview" aria-label={t('preview.label')} aria-busy={isBusy}>
      <div className="preview-head">
        <button type="button" className="button sheet-close" onClick={onClose}>
          {t('sheet.back')}
        </button>
        <PreviewSettingsButton />
      </div>
      {children}
    </section>
  )
}

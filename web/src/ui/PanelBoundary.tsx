import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorBoundary } from './ErrorBoundary.tsx'

/** A bug in one part of the page is reported in its place; everything else keeps working. */
export function PanelBoundary({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <ErrorBoundary isPart title={t('bug.part')} body={t('bug.partBody')} again={t('bug.again')} idLabel={t('bug.id')}>
      {children}
    </ErrorBoundary>
  )
}

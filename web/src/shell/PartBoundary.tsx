import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'

/** A bug in one part of the page is reported in its place; everything else keeps working. */
export function PartBoundary({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <ErrorBoundary isPart title={t('bug.part')} body={t('bug.partBody')} again={t('bug.again')} idLabel={t('bug.id')}>
      {children}
    </ErrorBoundary>
  )
}

import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../../draft/draft-store.ts'
import { useDownload } from '../../features/export/use-download.ts'
import { LatePart } from '../../late/LatePart.tsx'
import { isUnchecked } from '../../page-state/is-unchecked.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { countIssues, openCount, toneOf } from '../../preview/issues/count-issues.ts'
import { shownIssues } from '../../preview/issues/decide-issues.ts'
import { IssueList } from '../../preview/issues/IssueList.tsx'
import { useIssues } from '../../preview/issues/use-issues.ts'
import { late } from '../../ui/late.ts'
import { useSteadyForm } from './use-steady-form.ts'
import './step-issues.css'

const ExamplesSection = late(() => import('../../features/chart-examples/ExamplesSection.tsx').then((module) => module.default))

/** All issues, and the ways out: download and publish. */
export function CheckStep({ onPublish }: { readonly onPublish: () => void }) {
  const { t } = useTranslation()
  const { download, busy } = useDownload()
  const hasExamples = useDraftStore((state) => (state.spec?.examples.length ?? 0) > 0)
  const above = useRef<HTMLDivElement>(null)
  useSteadyForm(above)
  return (
    <div ref={above}>
      <Verdict />
      <div className="check-actions">
        <button type="button" className="button primary" onClick={onPublish}>
          {t('top.publish')}
        </button>
        <button type="button" className="button" aria-busy={busy} onClick={() => void download()}>
          {t('top.download')}
        </button>
      </div>
      <AllIssues />
      {hasExamples && (
        <LatePart fallback={null}>
          <ExamplesSection />
        </LatePart>
      )}
    </div>
  )
}

function Verdict() {
  const { t } = useTranslation()
  const issues = useIssues()
  const unchecked = usePreviewStore(isUnchecked)
  const counts = useMemo(() => countIssues(issues), [issues])
  const isClean = openCount(counts) === 0 && !unchecked
  const tone = isClean ? 'ok' : toneOf(counts)
  const found = (['missing', 'error', 'warning'] as const).filter((kind) => counts[kind] > 0)
  return (
    <p className={`verdict ${tone}`} role="status">
      {found.length > 0 && found.map((kind) => t(`issues.${kind}`, { count: counts[kind] })).join(' · ')}
      {found.length === 0 && t(isClean ? 'check.clean' : 'check.notYet')}
    </p>
  )
}

/** The list that the Issues tab has; while that tab is open next to it, only there. */
function AllIssues() {
  const { t } = useTranslation()
  const issues = useIssues()
  const shown = useMemo(() => shownIssues(issues, 'all'), [issues])
  const isBeside = usePreviewStore((state) => state.panel === 'problems')
  if (shown.length === 0) return null
  return (
    <section className="step-findings all" aria-label={t('findings.all')}>
      <h2 className="list-title">{t('findings.all')}</h2>
      {isBeside && <p className="help beside">{t('check.beside')}</p>}
      <div className={isBeside ? 'not-beside' : undefined}>
        <IssueList issues={shown} />
      </div>
    </section>
  )
}

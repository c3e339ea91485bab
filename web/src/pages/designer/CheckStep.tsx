import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../../draft/draft-store.ts'
import type { SpecIssue } from '../../draft/spec-issues.ts'
import { stepOf } from '../../draft/steps.ts'
import { useDownload } from '../../features/export/use-download.ts'
import { LatePart } from '../../late/LatePart.tsx'
import { isUnchecked } from '../../page-state/is-unchecked.ts'
import { keyedFindings } from '../../page-state/keyed-findings.ts'
import { goToField } from '../../page-state/navigation.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { useWords } from '../../text/field-words.ts'
import { useLocalized } from '../../text/language.ts'
import { wordsKey } from '../../text/words-key.ts'
import { late } from '../../ui/late.ts'
import { FindingCard } from './FindingCard.tsx'

const ExamplesSection = late(() => import('../../features/chart-examples/ExamplesSection.tsx').then((module) => module.default))

function IssueRow({ issue }: { readonly issue: SpecIssue }) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const { label } = useWords(wordsKey(issue.pointer))
  return (
    <article className="finding error">
      <p className="finding-title">
        <span className="finding-kind">{t('findings.error')}</span>{' '}
        {t('check.issue', { step: t(`steps.${stepOf(issue.pointer)}.title`), label })}
      </p>
      <p>{localized(issue.message)}</p>
      <div className="finding-actions">
        <button type="button" className="link" onClick={() => goToField(issue.pointer)}>
          {t('findings.go')}
        </button>
      </div>
    </article>
  )
}

/** Everything that was found, and the ways out: download and publish. */
export function CheckStep({ onPublish }: { readonly onPublish: () => void }) {
  const { t } = useTranslation()
  const issues = useDraftStore((state) => state.issues)
  const findings = usePreviewStore((state) => state.findings)
  const unchecked = usePreviewStore(isUnchecked)
  const { download, busy } = useDownload()
  const hasExamples = useDraftStore((state) => (state.spec?.examples.length ?? 0) > 0)
  const shown = findings.filter((it) => it.silenced === undefined)
  const total = issues.length + shown.filter((it) => it.severity !== 'info').length
  const isClean = total === 0 && !unchecked
  return (
    <>
      <p className={`verdict ${isClean ? 'ok' : 'look'}`} role="status">
        {total > 0 && t('check.look', { count: total })}
        {total === 0 && t(isClean ? 'check.clean' : 'check.notYet')}
      </p>
      <div className="check-actions">
        <button type="button" className="button primary" onClick={onPublish}>
          {t('top.publish')}
        </button>
        <button type="button" className="button" aria-busy={busy} onClick={() => void download()}>
          {t('top.download')}
        </button>
      </div>
      <section className="step-findings" aria-label={t('findings.all')}>
        {issues.map((issue) => (
          <IssueRow key={issue.pointer} issue={issue} />
        ))}
        {keyedFindings(shown).map(({ key, finding }) => (
          <FindingCard key={key} finding={finding} goes />
        ))}
      </section>
      {hasExamples && (
        <LatePart fallback={null}>
          <ExamplesSection />
        </LatePart>
      )}
    </>
  )
}

import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useDraftStore } from '../../draft/draft-store.ts'
import { NotChecked } from '../../offline/NotChecked.tsx'
import { isUnchecked } from '../../page-state/is-unchecked.ts'
import { keyedFindings } from '../../page-state/keyed-findings.ts'
import { ruleAddress } from '../../page-state/navigation.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { EmptyState } from '../common/EmptyState.tsx'
import { Segmented } from '../common/Segmented.tsx'
import { usePreviewText } from '../common/use-preview-text.ts'
import { EngineProgress } from '../manifests/EngineProgress.tsx'
import { countBySeverity, type SeverityFilter, severities, shownFindings } from './decide-issues.ts'
import { findingsOfIssues } from './form-findings.ts'
import { Issue } from './Issue.tsx'
import '../common/common.css'
import '../manifests/manifests.css'
import './issues.css'

/** Everything that is wrong or worth knowing, with the ways to fix it. */
export default function IssuesPanel() {
  const t = usePreviewText()
  const issues = useDraftStore((state) => state.issues)
  const checked = usePreviewStore((state) => state.findings)
  const findings = useMemo(() => [...findingsOfIssues(issues), ...checked], [issues, checked])
  const unchecked = usePreviewStore(isUnchecked)
  const [filter, setFilter] = useState<SeverityFilter>('all')
  const counts = useMemo(() => countBySeverity(findings), [findings])
  const silenced = findings.length - counts.error - counts.warning - counts.info
  const shown = useMemo(() => shownFindings(findings, filter), [findings, filter])
  const choices: { id: SeverityFilter; title: string }[] = [
    { id: 'all', title: t('problems.all', { count: findings.length }) },
    ...severities.map((severity) => ({ id: severity, title: t(`problems.filter.${severity}`, { count: counts[severity] }) })),
    ...(silenced > 0 ? [{ id: 'silenced' as const, title: t('problems.filter.silenced', { count: silenced }) }] : []),
  ]
  return (
    <div className="pv-panel">
      <div className="pv-bar">
        <Segmented label={t('problems.show')} value={filter} choices={choices} onChange={setFilter} />
        <Link href={ruleAddress()}>{t('problems.allRules')}</Link>
      </div>
      <NotChecked />
      {shown.length === 0 ? (
        <NothingFound isToCome={findings.length === 0 && unchecked} isAll={findings.length === 0} />
      ) : (
        <ul className="pb-list">
          {keyedFindings(shown).map(({ key, finding }) => (
            <li key={key}>
              <Issue finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function NothingFound({ isToCome, isAll }: { readonly isToCome: boolean; readonly isAll: boolean }) {
  const t = usePreviewText()
  if (isToCome) return <EngineProgress />
  return (
    <EmptyState title={t(isAll ? 'problems.none' : 'problems.noneOfThese')}>{isAll ? <p>{t('problems.noneHelp')}</p> : null}</EmptyState>
  )
}

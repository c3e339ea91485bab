import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useDraftStore } from '../../state/draft-store.ts'
import { ruleAddress } from '../../state/navigation.ts'
import { usePreviewStore } from '../../state/preview-store.ts'
import { EmptyState } from '../parts/EmptyState.tsx'
import { NotChecked } from '../parts/NotChecked.tsx'
import { Segmented } from '../parts/Segmented.tsx'
import { usePreviewText } from '../parts/use-preview-text.ts'
import { countBySeverity, findingKey, type SeverityFilter, severities, shownFindings } from './decide-problems.ts'
import { findingsOfIssues } from './form-findings.ts'
import { Problem } from './Problem.tsx'
import '../parts/parts.css'
import './problems.css'

/** Everything that is wrong or worth knowing, with the ways to mend it. */
export default function ProblemsPanel() {
  const t = usePreviewText()
  const issues = useDraftStore((state) => state.issues)
  const checked = usePreviewStore((state) => state.findings)
  const findings = useMemo(() => [...findingsOfIssues(issues), ...checked], [issues, checked])
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
        <EmptyState title={findings.length === 0 ? t('problems.none') : t('problems.noneOfThese')}>
          {findings.length === 0 ? <p>{t('problems.noneHelp')}</p> : null}
        </EmptyState>
      ) : (
        <ul className="pb-list">
          {shown.map((finding) => (
            <li key={findingKey(finding)}>
              <Problem finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

import type { Finding } from '@slipway/shared/check'
import { type ReactNode, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { ruleAddress } from '../../page-state/navigation.ts'
import { EmptyState } from '../common/EmptyState.tsx'
import { Segmented } from '../common/Segmented.tsx'
import { usePreviewText } from '../common/use-preview-text.ts'
import { countIssues } from './count-issues.ts'
import { type IssueFilter, issueKinds, shownIssues } from './decide-issues.ts'
import type { IssuePlace } from './Issue.tsx'
import { IssueList } from './IssueList.tsx'
import '../common/common.css'

interface Props {
  readonly issues: readonly Finding[]
  /** Shown where there is no issue at all. */
  readonly whenNone: ReactNode
  /** Between the filter and the list. */
  readonly notice?: ReactNode
  readonly onPlace?: (place: IssuePlace) => void
}

/** All issues of a chart, filtered by how serious they are; the most serious come first. */
export function FilteredIssues({ issues, whenNone, notice, onPlace }: Props) {
  const t = usePreviewText()
  const [filter, setFilter] = useState<IssueFilter>('all')
  const counts = useMemo(() => countIssues(issues), [issues])
  const shown = useMemo(() => shownIssues(issues, filter), [issues, filter])
  const kinds = issueKinds.filter((kind) => counts[kind] > 0 || !['missing', 'ignored'].includes(kind))
  const choices: { id: IssueFilter; title: string }[] = [
    { id: 'all', title: t('problems.all', { count: issues.length }) },
    ...kinds.map((kind) => ({ id: kind, title: t(`problems.filter.${kind}`, { count: counts[kind] }) })),
  ]
  return (
    <div className="pv-panel">
      <div className="pv-bar">
        <Segmented label={t('problems.show')} value={filter} choices={choices} onChange={setFilter} />
        <Link href={ruleAddress()}>{t('problems.allRules')}</Link>
      </div>
      {notice}
      {issues.length === 0 && whenNone}
      {issues.length > 0 && shown.length === 0 && <EmptyState title={t('problems.noneOfThese')} />}
      {shown.length > 0 && (
        <div className="pb-scroll">
          <IssueList issues={shown} onPlace={onPlace} />
        </div>
      )}
    </div>
  )
}

import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { NotChecked } from '../../offline/NotChecked.tsx'
import { isUnchecked } from '../../page-state/is-unchecked.ts'
import { ruleAddress } from '../../page-state/navigation.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { EmptyState } from '../common/EmptyState.tsx'
import { Segmented } from '../common/Segmented.tsx'
import { usePreviewText } from '../common/use-preview-text.ts'
import { EngineProgress } from '../manifests/EngineProgress.tsx'
import { countIssues } from './count-issues.ts'
import { type IssueFilter, issueKinds, shownIssues } from './decide-issues.ts'
import { IssueList } from './IssueList.tsx'
import { useIssues } from './use-issues.ts'
import '../common/common.css'
import '../manifests/manifests.css'

/** Everything that is wrong or worth knowing, with the ways to fix it. */
export default function IssuesPanel() {
  const t = usePreviewText()
  const issues = useIssues()
  const unchecked = usePreviewStore(isUnchecked)
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
      <NotChecked />
      {shown.length === 0 ? (
        <NothingFound isToCome={issues.length === 0 && unchecked} isAll={issues.length === 0} />
      ) : (
        <div className="pb-scroll">
          <IssueList issues={shown} />
        </div>
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

import { NotChecked } from '../../offline/NotChecked.tsx'
import { isUnchecked } from '../../page-state/is-unchecked.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { EngineProgress } from '../manifests/EngineProgress.tsx'
import { FilteredIssues } from './FilteredIssues.tsx'
import { NoIssues } from './NoIssues.tsx'
import { useIssues } from './use-issues.ts'
import '../manifests/manifests.css'

/** Everything that is wrong or worth knowing in the draft, with the ways to fix it. */
export default function IssuesPanel() {
  const issues = useIssues()
  const unchecked = usePreviewStore(isUnchecked)
  return <FilteredIssues issues={issues} notice={<NotChecked />} whenNone={unchecked ? <EngineProgress /> : <NoIssues />} />
}

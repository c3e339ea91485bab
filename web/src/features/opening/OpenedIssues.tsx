import { useTranslation } from 'react-i18next'
import { FilteredIssues } from '../../preview/issues/FilteredIssues.tsx'
import type { IssuePlace } from '../../preview/issues/Issue.tsx'
import { NoIssues } from '../../preview/issues/NoIssues.tsx'
import { NotRendered } from './NotRendered.tsx'
import type { CheckedChart } from './use-checked-chart.ts'

interface Props {
  readonly checked: CheckedChart
  readonly onPlace: (place: IssuePlace) => void
}

/** What `lint` finds in a foreign chart, as the same list as a draft's. */
export default function OpenedIssues({ checked, onPlace }: Props) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const { status, findings = [] } = checked
  const isBusy = status === 'checking'
  const none = status === 'checked' ? <NoIssues /> : <NotRendered checked={checked} />
  const notice = isBusy && findings.length > 0 && (
    <p className="pv-bar muted" role="status">
      {t('checking')}
    </p>
  )
  return <FilteredIssues issues={findings} whenNone={none} notice={notice} onPlace={onPlace} />
}

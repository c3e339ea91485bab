import { useTranslation } from 'react-i18next'
import type { CheckedChart } from '../../features/opening/use-checked-chart.ts'
import { countIssues, openCount, toneOf } from '../../preview/issues/count-issues.ts'
import type { ChartTab } from './chart-tabs.ts'

/** The keys of the tabs' names. */
export const tabTitles = {
  readme: 'exports.opened.readme',
  'deploy-form': 'preview.tabs.deployForm',
  diagram: 'preview.tabs.picture',
  issues: 'preview.tabs.problems',
  files: 'preview.tabs.files',
  manifests: 'preview.tabs.manifests',
  'on-the-platform': 'preview.tabs.asDeployed',
} as const satisfies Record<ChartTab, string>

/** A tab's name, with how many issues or objects there are. */
export function TabTitle({ tab, checked }: { readonly tab: ChartTab; readonly checked: CheckedChart }) {
  const { t } = useTranslation()
  const counts = countIssues(checked.findings ?? [])
  const count = tab === 'issues' ? openCount(counts) : tab === 'manifests' ? (checked.rendered?.manifests.length ?? 0) : 0
  const tone = tab === 'issues' ? toneOf(counts) : 'neutral'
  return (
    <>
      {t(tabTitles[tab])}{' '}
      {count > 0 && (
        <span className={`pill ${tone}`}>
          <span aria-hidden="true">{count}</span>
          <span className="visually-hidden">{t(`badge.${tone}`, { count })}</span>
        </span>
      )}
    </>
  )
}

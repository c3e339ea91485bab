import type { OpenedChart } from '../../features/opening/opened-chart.ts'

/** The tabs of a chart's page, in order. */
export const chartTabs = ['readme', 'deploy-form', 'diagram', 'issues', 'files', 'manifests', 'on-the-platform'] as const
export type ChartTab = (typeof chartTabs)[number]

/** The tab that an address names; without a name the README, or the issues of a chart that has none. */
export function tabOf(asked: string | undefined, { files }: Pick<OpenedChart, 'files'>): ChartTab {
  return chartTabs.find((tab) => tab === asked) ?? (files['README.md'] === undefined ? 'issues' : 'readme')
}

import type { ChartToCheck } from './charts-to-check.ts'
import type { Complaint } from './check-lifecycle.ts'

export interface Circumstances {
  readonly kubernetes: string
  readonly helm: string
  readonly seed: number
  readonly on: Date
}

/** The page that tells what the cluster said: short lines, one table of what ran and one of what was wrong. */
export function describeResult(
  charts: readonly Pick<ChartToCheck, 'group' | 'values'>[],
  complaints: readonly Complaint[],
  { kubernetes, helm, seed, on }: Circumstances,
): string {
  const count = (kind: Complaint['kind'], group?: string) =>
    complaints.filter((it) => it.kind === kind && (group === undefined || it.group === group)).length
  const groups = [...new Set(charts.map(({ group }) => group))].map((group) => {
    const those = charts.filter((it) => it.group === group)
    const upgrades = those.reduce((sum, { values }) => sum + 1 + values.length, 0)
    return `| ${group} | ${those.length} | ${2 * those.length} | ${upgrades} | ${2 * those.length} | ${count('refusal', group)} | ${count('warning', group)} |`
  })
  return [
    '# Against a real cluster',
    '',
    `Measured on ${on.toISOString().slice(0, 10)} by \`npm run cluster-check\`, which rewrites this page.`,
    `Judged by kube-apiserver ${kubernetes} with etcd; installed by helm ${helm}. Seed ${seed}.`,
    '',
    'For each chart:',
    '',
    '1. Install the version before: an older version, another image tag, one variable less.',
    '2. Upgrade to the chart.',
    '3. Upgrade twice more, with the deploy form filled in at its smallest and largest values, where it asks for something.',
    '4. Install the chart a second time, next to the first (in a second namespace if it has fixed names).',
    '5. Uninstall both.',
    '',
    `**${count('refusal')} refusals, ${count('warning')} warnings.**`,
    '',
    '| charts | how many | installs | upgrades | uninstalls | refusals | warnings |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...groups,
    ...tableOf(complaints),
    '',
  ].join('\n')
}

function tableOf(complaints: readonly Complaint[]): readonly string[] {
  if (complaints.length === 0) return []
  const rows = complaints.map(({ chart, step, kind, text }) => `| ${chart} | ${step} | ${kind} | ${text.replaceAll('|', '\\|')} |`)
  return ['', '| chart | step | | what the cluster said |', '| --- | --- | --- | --- |', ...rows]
}

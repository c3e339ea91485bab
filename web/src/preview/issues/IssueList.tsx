import type { Finding } from '@slipway/shared/check'
import { keyedFindings } from '../../page-state/keyed-findings.ts'
import { Issue } from './Issue.tsx'
import '../common/common.css'
import './issues.css'

/** Issues as cards, in the order in which they come. */
export function IssueList({ issues }: { readonly issues: readonly Finding[] }) {
  return (
    <ul className="pb-list">
      {keyedFindings(issues).map(({ key, finding }) => (
        <li key={key}>
          <Issue finding={finding} />
        </li>
      ))}
    </ul>
  )
}

import type { Finding } from '@slipway/shared/check'
import { keyedFindings } from '../../page-state/keyed-findings.ts'
import { Issue, type IssuePlace } from './Issue.tsx'
import '../common/common.css'
import './issues.css'

interface Props {
  readonly issues: readonly Finding[]
  readonly onPlace?: ((place: IssuePlace) => void) | undefined
}

/** Issues as cards, in the order in which they come. */
export function IssueList({ issues, onPlace }: Props) {
  return (
    <ul className="pb-list">
      {keyedFindings(issues).map(({ key, finding }) => (
        <li key={key}>
          <Issue finding={finding} onPlace={onPlace} />
        </li>
      ))}
    </ul>
  )
}

import type { Finding } from '@slipway/shared/check'
import { useTranslation } from 'react-i18next'
import { keyedFindings } from '../../page-state/keyed-findings.ts'
import { goToField } from '../../page-state/navigation.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { kindOf } from '../../preview/issues/count-issues.ts'
import { shownIssues } from '../../preview/issues/decide-issues.ts'
import { useLocalized } from '../../text/language.ts'

/** Whether an issue must be fixed before the chart can be published. */
export function isBlocking(issue: Finding): boolean {
  return ['missing', 'error'].includes(kindOf(issue))
}

interface Props {
  readonly issues: readonly Finding[]
  readonly onClose: () => void
}

function Row({ issue, onClose }: { readonly issue: Finding; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const { pointer } = issue
  const go = () => {
    onClose()
    if (pointer === undefined) usePreviewStore.getState().showPanel('problems')
    else goToField(pointer)
  }
  return (
    <li>
      <span>{localized(issue.message)}</span>
      <button type="button" className="button small" onClick={go}>
        {t(pointer === undefined ? 'publish.showIssue' : 'publish.goThere')}
      </button>
    </li>
  )
}

/** What keeps the chart from being published, what is worth a look, and the rules that it ignores with their reasons. */
export function IssuesBefore({ issues, onClose }: Props) {
  const { t } = useTranslation()
  const blocking = shownIssues(issues.filter(isBlocking), 'all')
  const warnings = shownIssues(issues, 'warning')
  const ignored = [...new Map(shownIssues(issues, 'ignored').map((it) => [it.rule, it.silenced ?? ''])).entries()]
  return (
    <>
      {blocking.length > 0 && (
        <section className="problem" role="alert">
          <p className="problem-title">{t('publish.fixFirst', { count: blocking.length })}</p>
          <ul className="before-list">
            {keyedFindings(blocking).map(({ key, finding }) => (
              <Row key={key} issue={finding} onClose={onClose} />
            ))}
          </ul>
        </section>
      )}
      {warnings.length > 0 && (
        <details className="since" open={blocking.length === 0 && warnings.length <= 3}>
          <summary>{t('publish.warnings', { count: warnings.length })}</summary>
          <ul className="before-list">
            {keyedFindings(warnings).map(({ key, finding }) => (
              <Row key={key} issue={finding} onClose={onClose} />
            ))}
          </ul>
        </details>
      )}
      {ignored.length > 0 && (
        <details className="since">
          <summary>{t('publish.ignored', { count: ignored.length })}</summary>
          <p className="help">{t('publish.ignoredHelp')}</p>
          <ul className="before-list">
            {ignored.map(([rule, reason]) => (
              <li key={rule}>
                <span>
                  <code>{rule}</code> {reason}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

import type { Finding } from '@slipway/shared/check'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { applyEdits } from '../../draft/apply-edits.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { goToField, ruleAddress } from '../../page-state/navigation.ts'
import { useLocalized } from '../../text/language.ts'

interface Props {
  readonly finding: Finding
  /** With a button that goes to its field. */
  readonly goes?: boolean
}

/** One finding: what, how to fix it, why, and the fix as a button. */
export const FindingCard = memo(function FindingCard({ finding, goes = false }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const [why, setWhy] = useState(false)
  const { pointer, edits } = finding
  const mend = () => {
    const { document, replaceDocument } = useDraftStore.getState()
    replaceDocument(applyEdits(document, edits ?? []))
  }
  return (
    <article className={`finding ${finding.severity}`}>
      <p className="finding-title">
        <span className="finding-kind">{t(`findings.${finding.severity}`)}</span> {localized(finding.message)}
      </p>
      {finding.when !== undefined && <p className="finding-when">{t('findings.when', { when: localized(finding.when) })}</p>}
      <p>{localized(finding.fix)}</p>
      {why && <p className="finding-why">{localized(finding.why)}</p>}
      <div className="finding-actions">
        {edits !== undefined && edits.length > 0 && (
          <button type="button" className="link" onClick={mend}>
            {t('findings.fix')}
          </button>
        )}
        {goes && pointer !== undefined && (
          <button type="button" className="link" onClick={() => goToField(pointer)}>
            {t('findings.go')}
          </button>
        )}
        <button type="button" className="link" aria-expanded={why} onClick={() => setWhy(!why)}>
          {t('field.why')}
        </button>
        <Link className="finding-rule" href={ruleAddress(finding.rule)}>
          {finding.rule}
        </Link>
      </div>
    </article>
  )
})

import type { Finding } from '@slipway/shared/check'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { stepOf } from '../../draft/steps.ts'
import { goToField, goToLine, ruleAddress } from '../../page-state/navigation.ts'
import { useWords } from '../../text/field-words.ts'
import { wordsKey } from '../../text/words-key.ts'
import { isOwnFile } from '../common/is-own-file.ts'
import { useLocalized, usePreviewText } from '../common/use-preview-text.ts'
import { kindOf } from './count-issues.ts'
import { IgnoreRule } from './IgnoreRule.tsx'
import { useFix } from './use-fix.ts'

const signs = { error: '✕', warning: '!', info: 'i', missing: '○', ignored: '–' } as const

/** The field that an issue is about, by the names of its step and of itself. */
function FieldName({ pointer }: { readonly pointer: string }) {
  const { t } = useTranslation()
  const { label } = useWords(wordsKey(pointer))
  return (
    <span>
      {t(`steps.${stepOf(pointer)}.title`)} › {label}
    </span>
  )
}

/** Where an issue is in the chart's files. */
export interface IssuePlace {
  readonly file: string
  /** 1-based. */
  readonly line: number
}

interface Props {
  readonly finding: Finding
  /** Goes to a place in the files of a chart that is only looked at; absent for a draft, whose rules can be ignored too. */
  readonly onPlace?: ((place: IssuePlace) => void) | undefined
}

/** One issue: what, why, how to fix it, and buttons that do it or go there. It looks the same wherever it is listed. */
export const Issue = memo(function Issue({ finding, onPlace }: Props) {
  const t = usePreviewText()
  const localized = useLocalized()
  const fix = useFix(finding)
  const { severity, rule, source, object, pointer, file, line, silenced } = finding
  const kind = kindOf(finding)
  const canBeIgnored = onPlace === undefined && (severity !== 'error' || (source !== 'form' && source !== 'helm'))
  return (
    <article className="pb-problem" data-severity={kind}>
      <span className="pb-sign" aria-hidden="true">
        {signs[kind]}
      </span>
      <div>
        <h3>
          <span className="pv-sr">{t(`problems.severity.${kind}`)}: </span>
          {localized(finding.message)}
        </h3>
        <p className="pb-meta">
          <Link href={ruleAddress(rule)} title={t('problems.aboutRule', { rule })}>
            <code>{rule}</code>
          </Link>
          {pointer === undefined ? <span>{t(`problems.source.${source}`)}</span> : <FieldName pointer={pointer} />}
          {object === undefined ? null : <span>{object}</span>}
        </p>
        {silenced === undefined ? null : <p className="pb-silenced">{t('problems.silencedBecause', { reason: silenced })}</p>}
        {finding.when === undefined ? null : <p className="pb-when">{t('problems.when', { when: localized(finding.when) })}</p>}
        <p>{localized(finding.fix)}</p>
        <details>
          <summary>{t('problems.why')}</summary>
          <p>{localized(finding.why)}</p>
        </details>
        <div className="pb-actions">
          {fix === null ? null : (
            <button type="button" className="pv-button pv-primary" onClick={fix}>
              {t('problems.fixIt')}
            </button>
          )}
          {pointer === undefined || isOwnFile(pointer) ? null : (
            <button type="button" className="pv-button" onClick={() => goToField(pointer)}>
              {t('problems.goToField')}
            </button>
          )}
          {file === undefined ? null : (
            <button type="button" className="pv-button" onClick={() => (onPlace ?? goToLine)({ file, line: line ?? 1 })}>
              {line === undefined ? file : `${file}:${line}`}
            </button>
          )}
          {canBeIgnored ? <IgnoreRule finding={finding} /> : null}
        </div>
      </div>
    </article>
  )
})

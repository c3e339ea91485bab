import type { Finding, Severity } from '@slipway/shared/check'
import { Link } from 'wouter'
import { goToField, goToLine, ruleAddress } from '../../page-state/navigation.ts'
import { isOwnFile } from '../common/is-own-file.ts'
import { useLocalized, usePreviewText } from '../common/use-preview-text.ts'
import { IgnoreRule } from './IgnoreRule.tsx'
import { useFix } from './use-fix.ts'

const signs: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', info: 'i' }

/** One finding: what, why, how to fix it, and buttons that do it or go there. */
export function Issue({ finding }: { readonly finding: Finding }) {
  const t = usePreviewText()
  const localized = useLocalized()
  const fix = useFix(finding)
  const { severity, rule, source, object, pointer, file, line, silenced } = finding
  return (
    <article className="pb-problem" data-severity={silenced === undefined ? severity : 'silenced'}>
      <span className="pb-sign" aria-hidden="true">
        {signs[severity]}
      </span>
      <div>
        <h3>
          <span className="pv-sr">{t(`problems.severity.${severity}`)}: </span>
          {localized(finding.message)}
        </h3>
        <p className="pb-meta">
          <Link href={ruleAddress(rule)} title={t('problems.aboutRule', { rule })}>
            <code>{rule}</code>
          </Link>
          <span>{t(`problems.source.${source}`)}</span>
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
            <button type="button" className="pv-button" onClick={() => goToLine({ file, line: line ?? 1 })}>
              {line === undefined ? file : `${file}:${line}`}
            </button>
          )}
          {severity === 'error' && (source === 'form' || source === 'helm') ? null : <IgnoreRule finding={finding} />}
        </div>
      </div>
    </article>
  )
}

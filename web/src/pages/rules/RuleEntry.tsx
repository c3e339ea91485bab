import type { RuleWords } from '@slipway/shared/check'
import { useState } from 'react'
import { Link } from 'wouter'
import { ruleAddress } from '../../page-state/navigation.ts'
import { useLocalized } from '../../text/language.ts'
import { RuleExample } from './RuleExample.tsx'
import { useRulesText } from './use-rules-text.ts'

const signs: Readonly<Record<RuleWords['severity'], string>> = { error: '✕', warning: '!', info: 'i' }

/** One rule: what it looks for, why, how to keep it, and an example to open. */
export function RuleEntry({ rule, isAsked }: { readonly rule: RuleWords; readonly isAsked: boolean }) {
  const t = useRulesText()
  const localized = useLocalized()
  const [isOpen, setOpen] = useState(isAsked)
  const { id, severity, source, title, why, fix } = rule
  return (
    <article className="rule" id={id} data-severity={severity} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{localized(title)}</h2>
      <p className="rule-meta">
        <Link className="rule-id" href={ruleAddress(id)} aria-label={t('link', { id })}>
          {id}
        </Link>
        <span className="rule-severity">
          <span aria-hidden="true">{signs[severity]}</span> {t(`severities.${severity}`)}
        </span>
        <span>{t(`sources.${source}`)}</span>
      </p>
      <dl className="rule-words">
        <dt>{t('why')}</dt>
        <dd>{localized(why)}</dd>
        <dt>{t('fix')}</dt>
        <dd>{localized(fix)}</dd>
      </dl>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('example')}</summary>
        {isOpen && <RuleExample id={id} />}
      </details>
    </article>
  )
}

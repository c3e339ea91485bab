import { objectAt, problemWords, textAt } from '@slipway/shared/base'
import { type EmbeddedSpec, IGNORED_RULES } from '@slipway/shared/generate'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../text/language.ts'
import type { OpenedChart } from './opened-chart.ts'

/** Whether a chart has the spec that it was made from, and what was edited since. */
export function EmbeddedSpecWords({ embedded }: { readonly embedded: EmbeddedSpec }) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const language = useLanguage()
  if (embedded.kind === 'none') return <p>{t('lead')}</p>
  if (embedded.kind === 'unreadable')
    return (
      <>
        <p role="status">{t('unreadable', { detail: problemWords(embedded.problem, language).detail })}</p>
        <p>{t('lead')}</p>
      </>
    )
  if (embedded.edited.length === 0) return <p>{t('leadOurs')}</p>
  return (
    <div role="status">
      <p>{t('edited', { count: embedded.edited.length })}</p>
      <ul className="opened-left">
        {embedded.edited.map((path) => (
          <li key={path}>
            <code>{path}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The rules that the author ignores and why, for whoever reviews the chart. */
export function IgnoredRules({ chart }: { readonly chart: OpenedChart }) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const rules = textAt(objectAt(chart.metadata, 'annotations'), IGNORED_RULES)
  if (rules === undefined || rules === '') return null
  return (
    <section aria-labelledby="opened-ignored">
      <h2 id="opened-ignored">{t('ignored')}</h2>
      <ul className="opened-left">
        {rules.split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

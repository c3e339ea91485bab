import type { FindingSource, Severity } from '@slipway/shared/check'
import type { RuleFilter } from './filter-rules.ts'
import { useRulesText } from './use-rules-text.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']
const sources: readonly FindingSource[] = ['form', 'helm', 'kubernetes', 'platform', 'practice']

interface Props {
  readonly filter: RuleFilter
  readonly onChange: (filter: RuleFilter) => void
}

/** Words, severity and source. */
export function RuleFilters({ filter, onChange }: Props) {
  const t = useRulesText()
  return (
    <search className="rule-filters">
      <label className="rule-search">
        {t('search')}
        <input
          type="search"
          className="input"
          value={filter.search}
          placeholder={t('searchExample')}
          onChange={(event) => onChange({ ...filter, search: event.target.value })}
        />
      </label>
      <label>
        {t('severity')}
        <select className="input" value={filter.severity} onChange={(event) => onChange({ ...filter, severity: event.target.value })}>
          <option value="">{t('all')}</option>
          {severities.map((id) => (
            <option key={id} value={id}>
              {t(`severities.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('source')}
        <select className="input" value={filter.source} onChange={(event) => onChange({ ...filter, source: event.target.value })}>
          <option value="">{t('all')}</option>
          {sources.map((id) => (
            <option key={id} value={id}>
              {t(`sources.${id}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  )
}

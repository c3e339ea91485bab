import './rules.css'
import { PRODUCT_NAME } from '@slipway/shared/base'
import { allRuleWords } from '@slipway/shared/check'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { LateAppMenu } from '../../features/app-menu/LateAppMenu.tsx'
import { useLanguage } from '../../text/language.ts'
import { Mark } from '../../ui/Mark.tsx'
import { filterRules, noFilter } from './filter-rules.ts'
import { RuleEntry } from './RuleEntry.tsx'
import { RuleFilters } from './RuleFilters.tsx'
import { useRulesText } from './use-rules-text.ts'

const rules = allRuleWords()

function TopBar() {
  const t = useRulesText()
  const { t: common } = useTranslation()
  const draftId = useDraftStore((state) => state.draftId)
  const name = useDraftStore((state) => textAt(state.document, '/chart/name'))
  return (
    <header className="top">
      <Link href="/" className="brand" aria-label={common('top.toStart', { product: PRODUCT_NAME })}>
        <Mark />
        <span className="brand-name">{PRODUCT_NAME}</span>
      </Link>
      <span className="grow" />
      <Link className="button ghost" href={draftId === null ? '/' : `/design/${encodeURIComponent(draftId)}/check`}>
        {draftId === null ? t('backToStart') : t('back', { name: name || t('unnamed') })}
      </Link>
      <LateAppMenu />
    </header>
  )
}

/** Puts the rule that the address names before the reader's eyes. */
function useAskedRule(asked: string | undefined): void {
  useEffect(() => {
    if (asked === undefined) return
    const entry = document.getElementById(asked)
    entry?.scrollIntoView({ block: 'start' })
    entry?.focus({ preventScroll: true })
  }, [asked])
}

/** Every rule with its reason, its remedy and an example; searched and filtered. */
export default function RulesPage() {
  const t = useRulesText()
  const language = useLanguage()
  const asked = useParams<{ rule?: string }>().rule?.toLowerCase()
  const askedId = rules.find(({ id }) => id.toLowerCase() === asked)?.id
  const [filter, setFilter] = useState(noFilter)
  const shown = useMemo(() => filterRules(rules, filter, language), [filter, language])
  useAskedRule(askedId)
  useEffect(() => {
    document.title = t('pageTitle', { product: PRODUCT_NAME })
  }, [t])
  return (
    <div className="rules-page">
      <TopBar />
      <main className="rules">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <RuleFilters filter={filter} onChange={setFilter} />
        <p className="muted rule-count" role="status">
          {t('shown', { count: shown.length, total: rules.length })}
        </p>
        {shown.map((rule) => (
          <RuleEntry key={`${rule.id} ${rule.id === askedId}`} rule={rule} isAsked={rule.id === askedId} />
        ))}
        {shown.length === 0 && (
          <div className="rules-none">
            <p className="rules-none-title">{t('none')}</p>
            <p className="muted">{t('noneHelp')}</p>
            <button type="button" className="button" onClick={() => setFilter(noFilter)}>
              {t('reset')}
            </button>
          </div>
        )}
      </main>
    </div>
  )
}

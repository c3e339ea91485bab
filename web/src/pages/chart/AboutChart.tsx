import { listAt, textAt } from '@slipway/shared/base'
import { readEmbeddedSpec } from '@slipway/shared/generate'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { startDraft } from '../../draft/start-draft.ts'
import { binariesOf } from '../../features/opening/binaries-of.ts'
import { DraftOfChart } from '../../features/opening/DraftOfChart.tsx'
import { draftOfChart } from '../../features/opening/draft-of-chart.ts'
import { EmbeddedSpecWords, IgnoredRules } from '../../features/opening/EmbeddedSpecWords.tsx'
import type { OpenedChart } from '../../features/opening/opened-chart.ts'
import '../../features/opening/opened-chart.css'

/** What Chart.yaml says besides name, version and description, in this order. */
const facts = ['appVersion', 'kubeVersion', 'home'] as const

function Facts({ metadata }: { readonly metadata: OpenedChart['metadata'] }) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened.facts' })
  const keywords = listAt(metadata, 'keywords').filter((it) => typeof it === 'string')
  const rows = [...facts.map((name) => [name, textAt(metadata, name) ?? ''] as const), ['keywords', keywords.join(', ')] as const].filter(
    ([, value]) => value !== '',
  )
  if (rows.length === 0) return null
  return (
    <dl className="opened-fields">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What the chart is, whether it brings its spec, and the way to a draft with what that takes and what not. */
export function AboutChart({ chart }: { readonly chart: OpenedChart }) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const [, navigate] = useLocation()
  const draft = useMemo(() => draftOfChart(chart), [chart])
  const embedded = useMemo(() => readEmbeddedSpec({ files: chart.files, binaries: binariesOf(chart.others) }), [chart])
  const isOurs = embedded.kind === 'spec'
  const begin = async () => navigate(await startDraft(isOurs ? { ...embedded.spec } : draft.document))
  return (
    <aside className="chart-about" aria-labelledby="chart-name">
      <h1 id="chart-name">
        {chart.name} <span className="chart-version">{chart.version}</span>
      </h1>
      <p>{textAt(chart.metadata, 'description')}</p>
      <button type="button" className="button primary" onClick={() => void begin()}>
        {t(isOurs ? 'openDraft' : 'begin')}
      </button>
      <EmbeddedSpecWords embedded={embedded} />
      <Facts metadata={chart.metadata} />
      <IgnoredRules chart={chart} />
      {!isOurs && (
        <details className="chart-draft">
          <summary>{t('draftOf')}</summary>
          <DraftOfChart draft={draft} />
        </details>
      )}
    </aside>
  )
}

import { readEmbeddedSpec } from '@slipway/shared/generate'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { startDraft } from '../../draft/start-draft.ts'
import { wordsOf } from '../../text/field-words.ts'
import { useLanguage } from '../../text/language.ts'
import { wordsKey } from '../../text/words-key.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { PanelBoundary } from '../../ui/PanelBoundary.tsx'
import { valueWords } from '../history/change-words.ts'
import { binariesOf } from './binaries-of.ts'
import { ChartFiles } from './ChartFiles.tsx'
import { draftOfChart, type LeftOut, type Refused, type Taken } from './draft-of-chart.ts'
import { EmbeddedSpecWords, IgnoredRules } from './EmbeddedSpecWords.tsx'
import type { OpenedChart } from './opened-chart.ts'
import './opened-chart.css'
import { LatePart } from '../../late/LatePart.tsx'
import { late } from '../../ui/late.ts'

// What draws manifests and forms, and Helm itself, comes after the dialog.
const OpenedManifests = late(() => import('./OpenedManifests.tsx').then((module) => module.default))
const OpenedDeployForm = late(() => import('./OpenedDeployForm.tsx').then((module) => module.default))

interface Props {
  readonly chart: OpenedChart
  readonly onClose: () => void
}

/** A chart made elsewhere: what a draft takes of it and what not, its files to read, and the way to that draft. */
export function OpenedChartDialog({ chart, onClose }: Props) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const { t: text } = useTranslation()
  const [, navigate] = useLocation()
  const draft = useMemo(() => draftOfChart(chart), [chart])
  const embedded = useMemo(() => readEmbeddedSpec({ files: chart.files, binaries: binariesOf(chart.others) }), [chart])
  const isOurs = embedded.kind === 'spec'
  const begin = async () => {
    const address = await startDraft(isOurs ? { ...embedded.spec } : draft.document)
    onClose()
    navigate(address)
  }
  return (
    <Dialog
      title={t(isOurs ? 'titleOurs' : 'title', { name: chart.name, version: chart.version })}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      closeLabel={text('dialog.close')}
      className="opened-chart"
    >
      <EmbeddedSpecWords embedded={embedded} />
      <IgnoredRules chart={chart} />
      {!isOurs && (
        <>
          <p className="muted">{t('type', { type: text(`types.${draft.type}.choice`) })}</p>
          <div className="opened-lists">
            <TakenList taken={draft.taken} />
            <LeftList refused={draft.refused} left={draft.left} />
          </div>
        </>
      )}
      <PanelBoundary>
        <LatePart fallback={<p role="status">{t('rendering')}</p>}>
          <OpenedManifests chart={chart} />
        </LatePart>
      </PanelBoundary>
      <LateDetails summary={t('form')}>
        <OpenedDeployForm chart={chart} />
      </LateDetails>
      <ChartFiles chart={chart} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('close')}
        </button>
        <button type="button" className="button primary" onClick={() => void begin()}>
          {t(isOurs ? 'openDraft' : 'begin')}
        </button>
      </div>
    </Dialog>
  )
}

function LateDetails({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="opened-files" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && (
        <PanelBoundary>
          <LatePart fallback={<div className="panel-loading" aria-busy="true" />}>{children}</LatePart>
        </PanelBoundary>
      )}
    </details>
  )
}

function TakenList({ taken }: { readonly taken: readonly Taken[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <section aria-labelledby="opened-taken">
      <h3 id="opened-taken">{t('exports.opened.taken')}</h3>
      <dl className="opened-fields">
        {taken.map(({ pointer, value, named = pointer, shown }) => (
          <div key={pointer}>
            <dt>{wordsOf(wordsKey(named), language).label}</dt>
            <dd>{shown ?? valueWords(value, t)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function LeftList({ refused, left }: { readonly refused: readonly Refused[]; readonly left: readonly LeftOut[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <section aria-labelledby="opened-left">
      <h3 id="opened-left">{t('exports.opened.left')}</h3>
      <ul className="opened-left">
        {refused.map(({ pointer, value, why }) => (
          <li key={pointer}>
            <strong>{wordsOf(wordsKey(pointer), language).label}</strong> <span>{valueWords(value, t)}</span>
            <p className="muted">{why[language]}</p>
          </li>
        ))}
        {left.map(({ what, names }) => (
          <li key={what}>
            <strong>{t(`exports.opened.parts.${what}`, { count: names.length })}</strong>
            <p className="muted">{valueWords(names, t)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

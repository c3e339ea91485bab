import { describeFailure } from '@slipway/shared/render'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { profileOf } from '../../draft/profile-of.ts'
import { NotChecked } from '../../offline/NotChecked.tsx'
import { OfflineState } from '../../offline/OfflineState.tsx'
import { goToStep } from '../../page-state/navigation.ts'
import { type PreviewState, usePreviewStore } from '../../page-state/preview-store.ts'
import { isTrialFailure } from '../../page-state/trial-failure.ts'
import { useExamplesStore } from '../../pipeline/examples-store.ts'
import { pagePipeline } from '../../pipeline/page-pipeline.ts'
import { countIssues } from '../../preview/issues/count-issues.ts'
import { useIssues } from '../../preview/issues/use-issues.ts'
import { useLocalized } from '../../text/language.ts'

// NOTE each part of the bar listens for itself: a keystroke draws the one that changes with it, and no other.

function EngineWords() {
  const { t } = useTranslation()
  const engine = usePreviewStore((state) => state.engine)
  const localized = useLocalized()
  switch (engine.status) {
    case 'loading':
      return (
        <>
          <span>{t('status.loading')}</span>
          <progress aria-label={t('status.loading')} value={engine.total === 0 ? undefined : engine.received} max={engine.total || 1} />
        </>
      )
    case 'ready':
      return (
        <>
          <i className="dot ok" />
          {t('status.ready', { version: engine.about.helmVersion.replace(/^v/, '') })}
        </>
      )
    case 'failed':
      return (
        <>
          <i className="dot error" />
          <span title={localized(describeFailure(engine.failure))}>{t('status.failed')}</span>
          <button type="button" className="status-link" onClick={() => void pagePipeline().tryAgain()}>
            {t('status.tryAgain')}
          </button>
        </>
      )
  }
}

/** How many milliseconds the last render took. */
function tookOf({ run }: PreviewState): number | undefined {
  return run.status === 'ready' ? run.ms : run.status === 'rendering' ? run.lastMs : undefined
}

function RenderedIn() {
  const { t, i18n } = useTranslation()
  const took = usePreviewStore(tookOf)
  const failed = usePreviewStore((state) => state.run.status === 'failed')
  const isTrial = usePreviewStore(isTrialFailure)
  const numbers = useMemo(() => new Intl.NumberFormat(i18n.language), [i18n.language])
  const ms = took === undefined ? null : numbers.format(took < 10 ? Math.round(took * 10) / 10 : Math.round(took))
  return (
    <span className="rendered">
      {ms !== null && <span className="one-line">{t('status.rendered', { ms })}</span>}
      {failed && <span className={isTrial ? 'warn-text' : 'error-text'}>{t(isTrial ? 'status.trialRefused' : 'status.notRendered')}</span>}
    </span>
  )
}

const tones = { missing: '', error: 'error-text', warning: 'warn-text' } as const

function Found({ kind }: { readonly kind: keyof typeof tones }) {
  const { t } = useTranslation()
  const issues = useIssues()
  const count = useMemo(() => countIssues(issues)[kind], [issues, kind])
  const showPanel = usePreviewStore((state) => state.showPanel)
  if (count === 0) return null
  return (
    <button type="button" className={`status-link ${tones[kind]}`} onClick={() => showPanel('problems')}>
      {t(`issues.${kind}`, { count })}
    </button>
  )
}

function ChangedExamples() {
  const { t } = useTranslation()
  const changed = useExamplesStore((state) => state.diffs?.length ?? 0)
  if (changed === 0) return null
  return (
    <button type="button" className="status-link wide" onClick={() => goToStep('check')}>
      {t('status.examples', { count: changed })}
    </button>
  )
}

/** The objects that were rendered; null before anything was. */
function useObjects(): string | null {
  const { t } = useTranslation()
  const count = usePreviewStore((state) => state.rendered?.manifests.length)
  return count === undefined ? null : t('status.objects', { count })
}

function Objects() {
  const objects = useObjects()
  return objects === null ? null : <span className="wide">{objects}</span>
}

function Platform() {
  const { t } = useTranslation()
  const localized = useLocalized()
  const profile = useDraftStore((state) => profileOf({ profile: textAt(state.document, '/profile') }))
  return <span className="platform">{t('status.platform', { name: localized(profile.title) })}</span>
}

function OpenSheet({ onSheet }: { readonly onSheet: () => void }) {
  const { t } = useTranslation()
  const objects = useObjects()
  const engine = usePreviewStore((state) => state.engine.status)
  return (
    <button type="button" className="sheet-open" onClick={onSheet}>
      {t('sheet.open', { objects: objects ?? t(`sheet.${engine}`) })}
    </button>
  )
}

interface Props {
  readonly onSheet: () => void
  readonly onPalette: () => void
}

/** What the engine does and found; on a phone, the way to the preview. */
export function StatusBar({ onSheet, onPalette }: Props) {
  const { t } = useTranslation()
  return (
    <footer className="status">
      <span className="engine" role="status">
        <EngineWords />
      </span>
      <RenderedIn />
      <NotChecked />
      <Objects />
      {/* What comes and goes while one types is last, so that nothing moves. */}
      <Found kind="warning" />
      <ChangedExamples />
      <Found kind="missing" />
      <Found kind="error" />
      <span className="grow" />
      <OfflineState />
      <Platform />
      <button type="button" className="status-link wide" onClick={onPalette}>
        {t('status.palette')}
      </button>
      <OpenSheet onSheet={onSheet} />
    </footer>
  )
}

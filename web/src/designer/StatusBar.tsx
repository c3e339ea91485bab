import { describeFailure } from '@slipway/shared/render'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { NotChecked } from '../offline/NotChecked.tsx'
import { OfflineState } from '../offline/OfflineState.tsx'
import { useDraftStore } from '../state/draft-store.ts'
import { useExamplesStore } from '../state/examples-store.ts'
import { goToStep } from '../state/navigation.ts'
import { tryAgain } from '../state/pipeline.ts'
import { type EngineState, usePreviewStore } from '../state/preview-store.ts'
import { profileOf } from '../state/profile-of.ts'
import { useLocalized } from '../text/language.ts'

function EngineWords({ engine }: { readonly engine: EngineState }) {
  const { t } = useTranslation()
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
          <button type="button" className="status-link" onClick={() => void tryAgain()}>
            {t('status.tryAgain')}
          </button>
        </>
      )
  }
}

function counts(findings: readonly { readonly severity: string; readonly silenced?: string | undefined }[]) {
  const shown = findings.filter((it) => it.silenced === undefined)
  return [shown.filter((it) => it.severity === 'error').length, shown.filter((it) => it.severity === 'warning').length] as const
}

/** What the engine does and found; on a phone, the way to the preview. */
export function StatusBar({ onSheet, onPalette }: { readonly onSheet: () => void; readonly onPalette: () => void }) {
  const { t, i18n } = useTranslation()
  const localized = useLocalized()
  const engine = usePreviewStore((state) => state.engine)
  const run = usePreviewStore((state) => state.run)
  const objects = usePreviewStore((state) => state.rendered?.manifests.length ?? 0)
  const isRendered = usePreviewStore((state) => state.rendered !== null)
  const [errors, warnings] = usePreviewStore(useShallow((state) => counts(state.findings)))
  const issues = useDraftStore((state) => state.issues.length)
  const profile = useDraftStore((state) => profileOf({ profile: typeof state.document.profile === 'string' ? state.document.profile : '' }))
  const changedExamples = useExamplesStore((state) => state.diffs?.length ?? 0)
  const showPanel = usePreviewStore((state) => state.showPanel)
  const took = run.status === 'ready' ? run.ms : run.status === 'rendering' ? run.lastMs : undefined
  const numbers = useMemo(() => new Intl.NumberFormat(i18n.language), [i18n.language])
  const ms = took === undefined ? null : numbers.format(took < 10 ? Math.round(took * 10) / 10 : Math.round(took))
  return (
    <footer className="status">
      <span className="engine" role="status">
        <EngineWords engine={engine} />
      </span>
      <span className="rendered">
        {ms !== null && t('status.rendered', { ms })}
        {run.status === 'failed' && <span className="error-text">{t('status.notRendered')}</span>}
      </span>
      <NotChecked />
      {isRendered && <span className="wide">{t('status.objects', { count: objects })}</span>}
      {warnings > 0 && (
        <button type="button" className="status-link warn-text" onClick={() => showPanel('problems')}>
          {t('status.warnings', { count: warnings })}
        </button>
      )}
      {changedExamples > 0 && (
        <button type="button" className="status-link wide" onClick={() => goToStep('check')}>
          {t('status.examples', { count: changedExamples })}
        </button>
      )}
      {errors + issues > 0 && (
        <button type="button" className="status-link error-text" onClick={() => showPanel('problems')}>
          {t('status.errors', { count: errors + issues })}
        </button>
      )}
      <span className="grow" />
      <OfflineState />
      <span className="platform">{t('status.platform', { name: localized(profile.title) })}</span>
      <button type="button" className="status-link wide" onClick={onPalette}>
        {t('status.palette')}
      </button>
      <button type="button" className="sheet-open" onClick={onSheet}>
        {t('sheet.open', { objects: isRendered ? t('status.objects', { count: objects }) : t(`sheet.${engine.status}`) })}
      </button>
    </footer>
  )
}

import { Dialog, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { usePreviewStore } from '../state/preview-store.ts'
import type { LatePopoverProps } from '../ui/LatePopover.tsx'

const kubeVersions = ['v1.37.0', 'v1.36.0', 'v1.35.0']

function Fields() {
  const { t } = useTranslation()
  const settings = usePreviewStore((state) => state.settings)
  const setSettings = usePreviewStore((state) => state.setSettings)
  const engine = usePreviewStore((state) => state.engine)
  const own = engine.status === 'ready' ? engine.about.kubeVersion : ''
  const text = (key: 'release' | 'namespace' | 'user') => (
    <label className="mini-field">
      <span>{t(`previewAs.${key}`)}</span>
      <input className="input" value={settings[key]} spellCheck={false} onChange={(event) => setSettings({ [key]: event.target.value })} />
    </label>
  )
  return (
    <div className="mini-form">
      {text('release')}
      {text('namespace')}
      {text('user')}
      <label className="mini-field">
        <span>{t('previewAs.datasets')}</span>
        <input
          className="input"
          defaultValue={settings.datasets.join(', ')}
          spellCheck={false}
          onChange={(event) => setSettings({ datasets: event.target.value.split(/[\s,]+/).filter(Boolean) })}
        />
      </label>
      <label className="mini-field">
        <span>{t('previewAs.kubeVersion')}</span>
        <select
          className="input"
          value={settings.kubeVersion ?? ''}
          onChange={(event) => setSettings({ kubeVersion: event.target.value || null })}
        >
          <option value="">{t('previewAs.engineVersion', { version: own })}</option>
          {kubeVersions.map((version) => (
            <option key={version}>{version}</option>
          ))}
        </select>
      </label>
      <fieldset className="seg" aria-label={t('previewAs.mode')}>
        {(['install', 'upgrade'] as const).map((mode) => (
          <label key={mode} className="seg-item">
            <input type="radio" name="preview-mode" checked={settings.mode === mode} onChange={() => setSettings({ mode })} />
            <span>{t(`previewAs.${mode}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}

/** For whom the preview is made: release, namespace, user, datasets, Kubernetes, install or upgrade. */
export function PreviewSettings(popover: LatePopoverProps) {
  const { t } = useTranslation()
  return (
    <Popover {...popover} className="popover" placement="bottom end">
      <Dialog className="popover-dialog" aria-label={t('previewAs.title')}>
        <p className="popover-lead">{t('previewAs.lead')}</p>
        <Fields />
      </Dialog>
    </Popover>
  )
}

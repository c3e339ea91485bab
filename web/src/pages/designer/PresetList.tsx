import { presets } from '@slipway/shared/presets'
import { useTranslation } from 'react-i18next'
import { textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { useLocalized } from '../../text/language.ts'
import { showToast } from '../../ui/toasts.ts'
import { ChartPicture } from '../start/ChartPicture.tsx'

/** The starters of the chosen type; taking one replaces the draft, and undo brings it back. */
export function PresetList() {
  const { t } = useTranslation()
  const localized = useLocalized()
  const type = useDraftStore((state) => textAt(state.document, '/type'))
  const fitting = presets.filter((preset) => preset.spec.type === type)
  if (fitting.length === 0) return null
  const take = (preset: (typeof presets)[number]) => {
    const { edit, undo } = useDraftStore.getState()
    edit(() => ({ ...preset.spec }))
    showToast({ message: t('presets.taken', { name: localized(preset.title) }), action: { label: t('top.undo'), run: undo } })
  }
  return (
    <details className="list more">
      <summary>
        <h2 className="list-title">{t('presets.title')}</h2>
      </summary>
      <p className="help list-help">{t('presets.help')}</p>
      <ul className="gallery compact">
        {fitting.map((preset) => (
          <li key={preset.name}>
            <button type="button" className="gallery-card" onClick={() => take(preset)}>
              <ChartPicture document={preset.spec} />
              <span className="gallery-title">{localized(preset.title)}</span>
              <span className="gallery-text">{localized(preset.description)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

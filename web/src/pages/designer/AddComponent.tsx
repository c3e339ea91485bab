import { useTranslation } from 'react-i18next'
import { listAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { setField } from '../../draft/set-field.ts'
import { newComponent } from '../../form/initial-values.ts'
import { goToField } from '../../page-state/navigation.ts'
import { useSettingsStore } from '../../page-state/settings-store.ts'

function addFirst(): void {
  setField('/components/0', newComponent())
  goToField('/components/0/name')
}

/** The way to a second workload, for those who see all options; afterwards its own step holds them. */
export function AddComponent() {
  const { t } = useTranslation()
  const allOptions = useSettingsStore((state) => state.allOptions)
  const hasComponents = useDraftStore(({ document }) => listAt(document, '/components').length > 0)
  if (!allOptions || hasComponents) return null
  return (
    <div className="add-component">
      <button type="button" className="button" aria-describedby="add-component-help" onClick={addFirst}>
        {t('components.add')}
      </button>
      <p className="help" id="add-component-help">
        {t('components.help')}
      </p>
    </div>
  )
}

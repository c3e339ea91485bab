import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'

const shortcuts = [
  { id: 'palette', keys: ['Ctrl', 'K'] },
  { id: 'undo', keys: ['Ctrl', 'Z'] },
  { id: 'redo', keys: ['Ctrl', 'Shift', 'Z'] },
  { id: 'step', keys: ['Alt', '1…8'] },
  { id: 'help', keys: ['?'] },
] as const

/** The shortcuts on one sheet. */
export function Shortcuts({ onOpenChange }: { readonly onOpenChange: (isOpen: boolean) => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('shortcuts.title')} isOpen onOpenChange={onOpenChange} closeLabel={t('dialog.close')}>
      <dl className="keys">
        {shortcuts.map(({ id, keys }) => (
          <div key={id} className="key-row">
            <dt>{t(`shortcuts.${id}`)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="help">{t('shortcuts.saved')}</p>
    </Dialog>
  )
}

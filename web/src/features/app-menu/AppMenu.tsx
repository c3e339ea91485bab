import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { sharing } from '../../draft/sharing.ts'
import type { LatePopoverProps } from '../../late/LatePopover.tsx'
import { goToRules } from '../../page-state/navigation.ts'
import { type Theme, useSettingsStore } from '../../page-state/settings-store.ts'
import { currentLanguage, languages } from '../../text/language.ts'

/** A dialog that the menu opens. */
export type MenuDialog = (typeof dialogs)[number]

interface Props extends LatePopoverProps {
  /** Opens one of the designer's dialogs; absent where no draft is open. */
  readonly onOpen?: (dialog: MenuDialog) => void
}

const dialogs = ['settings', 'export', 'palette', 'shortcuts'] as const
const dialogNames = {
  settings: 'previewAs.open',
  export: 'exports.open',
  palette: 'menu.palette',
  shortcuts: 'menu.shortcuts',
} as const
const themes: readonly Theme[] = ['system', 'light', 'dark']

/** What concerns the page and not the chart: theme, language; where a draft is open also the way to its dialogs. */
export function AppMenu({ onOpen, ...popover }: Props) {
  const { t } = useTranslation()
  const theme = useSettingsStore((state) => state.theme)
  const setTheme = useSettingsStore((state) => state.setTheme)
  const setLanguage = useSettingsStore((state) => state.setLanguage)
  const chooseTheme = (chosen: unknown) => setTheme(themes.find((it) => it === chosen) ?? 'system')
  const chooseLanguage = (chosen: unknown) => setLanguage(chosen === 'es' ? 'es' : 'en')
  return (
    <Popover {...popover} className="popover menu-popover" placement="bottom end" aria-label={t('menu.label')}>
      <Menu className="menu" aria-label={t('menu.label')} autoFocus="first" onClose={() => popover.onOpenChange(false)}>
        <MenuSection selectionMode="single" selectedKeys={[theme]} onSelectionChange={(keys) => chooseTheme([...keys][0])}>
          <Header className="menu-head">{t('menu.theme')}</Header>
          {themes.map((id) => (
            <MenuItem key={id} id={id} className="menu-item">
              {t(`menu.themes.${id}`)}
            </MenuItem>
          ))}
        </MenuSection>
        <Separator className="menu-line" />
        <MenuSection selectionMode="single" selectedKeys={[currentLanguage()]} onSelectionChange={(keys) => chooseLanguage([...keys][0])}>
          <Header className="menu-head">{t('menu.language')}</Header>
          {languages.map(({ id, name }) => (
            <MenuItem key={id} id={id} className="menu-item">
              {name}
            </MenuItem>
          ))}
        </MenuSection>
        <Separator className="menu-line" />
        <MenuItem className="menu-item" onAction={goToRules}>
          {t('menu.rules')}
        </MenuItem>
        {onOpen !== undefined && (
          <>
            <Separator className="menu-line" />
            {sharing.map(({ id, titleKey, run }) => (
              <MenuItem key={id} className="menu-item" onAction={() => void run(t)}>
                {t(titleKey)}
              </MenuItem>
            ))}
            {dialogs.map((dialog) => (
              <MenuItem key={dialog} className="menu-item" onAction={() => onOpen(dialog)}>
                {t(dialogNames[dialog])}
              </MenuItem>
            ))}
          </>
        )}
      </Menu>
    </Popover>
  )
}

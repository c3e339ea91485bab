import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type Theme, useSettingsStore } from '../state/settings-store.ts'
import { currentLanguage, languages } from '../text/language.ts'

interface Props {
  readonly onShortcuts?: () => void
  readonly onPalette?: () => void
}

const themes: readonly Theme[] = ['system', 'light', 'dark']

/** What concerns the page and not the chart: theme, language, shortcuts. */
export function AppMenu({ onShortcuts, onPalette }: Props) {
  const { t } = useTranslation()
  const theme = useSettingsStore((state) => state.theme)
  const setTheme = useSettingsStore((state) => state.setTheme)
  const setLanguage = useSettingsStore((state) => state.setLanguage)
  const chooseTheme = (chosen: unknown) => setTheme(themes.find((it) => it === chosen) ?? 'system')
  const chooseLanguage = (chosen: unknown) => setLanguage(chosen === 'es' ? 'es' : 'en')
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={t('menu.label')}>
        ☰
      </Button>
      <Popover className="popover menu-popover" placement="bottom end">
        <Menu className="menu">
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
          {onShortcuts !== undefined && onPalette !== undefined && (
            <>
              <Separator className="menu-line" />
              <MenuItem className="menu-item" onAction={onPalette}>
                {t('menu.palette')}
              </MenuItem>
              <MenuItem className="menu-item" onAction={onShortcuts}>
                {t('menu.shortcuts')}
              </MenuItem>
            </>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

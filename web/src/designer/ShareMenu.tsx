import { Menu, MenuItem, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { LatePopoverProps } from '../ui/LatePopover.tsx'
import { copyShareLink, exportSpec } from './share.ts'

/** The spec to somebody else: as a link or as a file. */
export function ShareMenu(popover: LatePopoverProps) {
  const { t } = useTranslation()
  return (
    <Popover {...popover} className="popover menu-popover" placement="bottom end" aria-label={t('share.label')}>
      <Menu className="menu" aria-label={t('share.label')} autoFocus="first" onClose={() => popover.onOpenChange(false)}>
        <MenuItem className="menu-item" onAction={() => void copyShareLink(t)}>
          {t('share.copy')}
        </MenuItem>
        <MenuItem className="menu-item" onAction={() => void exportSpec()}>
          {t('share.export')}
        </MenuItem>
      </Menu>
    </Popover>
  )
}

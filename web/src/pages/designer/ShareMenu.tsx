import { Menu, MenuItem, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { sharing } from '../../draft/sharing.ts'
import type { LatePopoverProps } from '../../late/LatePopover.tsx'

/** The spec to somebody else: as a link or as a file. */
export function ShareMenu(popover: LatePopoverProps) {
  const { t } = useTranslation()
  return (
    <Popover {...popover} className="popover menu-popover" placement="bottom end" aria-label={t('share.label')}>
      <Menu className="menu" aria-label={t('share.label')} autoFocus="first" onClose={() => popover.onOpenChange(false)}>
        {sharing.map(({ id, titleKey, run }) => (
          <MenuItem key={id} className="menu-item" onAction={() => void run(t)}>
            {t(titleKey)}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}
